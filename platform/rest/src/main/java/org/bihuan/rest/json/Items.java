package org.bihuan.rest.json;

import java.util.List;

/** A whole list. */
public record Items<T>(List<T> items) {}
