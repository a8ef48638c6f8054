package org.bihuan.api.report;

/**
 * Names a column of Annex 2, such as {@code hazard_found}.
 *
 * @param value lower-case letters, digits and underscores
 */
public record ColumnId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
