package org.bihuan.core.recovery;

/** Holds in memory what follows from the database, changed with every change that is told to have been stored. */
public interface Remembering {
    /**
     * Takes in what may have been stored without being told. Called while others work; called again later when it throws.
     */
    void recall();
}
