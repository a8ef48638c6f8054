package org.bihuan.core.report;

import org.bihuan.api.report.Annex2Form;

/** Where the form of Annex 2 comes from. */
public interface Annex2FormSource {
    Annex2Form form();
}
