package org.bihuan.rest.json;

import org.jspecify.annotations.Nullable;

/**
 * A public body that stands on a record.
 *
 * @param inCharge who is in charge in its place today, if it was dissolved
 */
public record PublicBody(String id, String name, @Nullable Ref inCharge) {}
