package org.bihuan.api.report;

/**
 * Names a row of Annex 2, such as {@code non-coal-mine}.
 *
 * @param value lower-case letters, digits and hyphens
 */
public record RowId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
