package org.bihuan.api.sector;

import org.bihuan.api.hazard.Judgement;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says which records one of the sector's own columns counts when the items cannot. Belongs to a column that is {@code coded:
 * true}; the column's items bound what is asked.
 */
@ConsumerType
public interface ColumnRule extends SectorRule {
    /** The column, by its id. */
    String column();

    /**
     * Whether the record counts. Called for each record of the column's items whenever the figure or its records are
     * wanted; the answer rests on what the record keeps alone, so that figure and records always agree.
     */
    boolean counts(Judgement judgement);
}
