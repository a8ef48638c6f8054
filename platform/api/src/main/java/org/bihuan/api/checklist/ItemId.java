package org.bihuan.api.checklist;

/**
 * Names a checklist item, such as {@code mine-07}. Never re-used, never given another meaning.
 *
 * @param value lower-case letters, digits and hyphens
 */
public record ItemId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
