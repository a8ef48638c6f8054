package org.bihuan.rest.report;

/** Which period a figure is of. */
public enum Period {
    CUMULATIVE,
    MONTH
}
