package org.bihuan.api.exchange;

/** Formats of exported lists. */
public enum TableFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** UTF-8 with a byte order mark, so that spreadsheet programs read Chinese; one heading line, no cover. */
    CSV("text/csv", "csv");

    private final String mediaType;
    private final String ending;

    TableFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of the file's name. */
    public String ending() {
        return ending;
    }
}
