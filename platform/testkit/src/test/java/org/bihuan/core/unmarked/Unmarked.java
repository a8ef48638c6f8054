package org.bihuan.core.unmarked;

/** In a package without a package-info. */
public final class Unmarked {}
