package org.bihuan.forms.sector;

/** Takes the English text of a line under its key. */
interface English {
    void text(String key, Row row, String column);
}
