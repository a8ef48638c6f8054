package org.bihuan.api.job;

/** What a job is for. */
public enum Purpose {
    /** Writes a list into a file. */
    EXPORT,
    /** Registers what stands in a spreadsheet. */
    IMPORT
}
