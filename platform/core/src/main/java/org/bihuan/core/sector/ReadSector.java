package org.bihuan.core.sector;

import org.bihuan.api.sector.Sector;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.core.sector.SectorContent.Places;

/** A sector that the extender has read and found sound by itself. */
record ReadSector(SectorDefinition definition, Places places) implements Sector {}
