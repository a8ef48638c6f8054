package org.bihuan.core.sector;

/**
 * A place in a sector's content.
 *
 * @param file path below the bundle's root
 * @param line from 1; 0 where the whole file is meant
 */
record Place(String file, int line) {}
