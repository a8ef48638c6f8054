package org.bihuan.rest.system;

/** Knows whether people can work. */
public interface Readiness {
    /** Whether every service is here, the database answers and the page is served. */
    boolean ready();
}
