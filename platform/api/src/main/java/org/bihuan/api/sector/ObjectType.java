package org.bihuan.api.sector;

import org.bihuan.api.text.Text;

/**
 * A kind of object that is inspected, such as an underground mine.
 *
 * @param id unique within the sector
 * @param name its name
 */
public record ObjectType(String id, Text name) {}
