package org.bihuan.rest.json;

/** Something of a printed form, with its label. */
public record Labelled(String id, String label) {}
