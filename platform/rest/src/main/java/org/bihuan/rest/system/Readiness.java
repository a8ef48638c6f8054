package org.bihuan.rest.system;

/** Knows whether people can work. */
public interface Readiness {
    /** Whether every service is here and the page is served. */
    boolean ready();
}
