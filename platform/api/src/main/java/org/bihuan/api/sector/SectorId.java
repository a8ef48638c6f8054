package org.bihuan.api.sector;

/**
 * Names a sector, such as {@code non-coal-mines}. Survives the sector's bundle.
 *
 * @param value lower-case letters, digits and hyphens
 */
public record SectorId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
