package org.bihuan.rest.json;

/** Something mentioned by its id, with the name that people know it by. */
public record Ref(String id, String name) {}
