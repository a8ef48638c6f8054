package org.bihuan.rest.json;

import org.bihuan.api.problem.Faults;

/**
 * What a caller sent as JSON.
 *
 * @param value what was told; a component that is missing or has the wrong type is null
 * @param faults everything that could not be read; whoever goes on with the value adds its own
 * @param digest SHA-256 of the bytes, in hex
 */
public record Body<T>(T value, Faults faults, String digest) {}
