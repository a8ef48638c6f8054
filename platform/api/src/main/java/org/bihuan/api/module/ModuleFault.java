package org.bihuan.api.module;

import org.bihuan.api.problem.MessageCode;

/** Faults of a jar as a bundle. */
public enum ModuleFault implements MessageCode {
    /** Not a jar. */
    NOT_A_JAR,
    /** The manifest lacks a header. Argument: the header. */
    HEADER_MISSING,
    /** The symbolic name is not {@code org.bihuan.sector.<id>}. Argument: the name. */
    WRONG_SYMBOLIC_NAME,
    /** A sector must not do this, since it could restart others. Argument: the header. */
    HEADER_FORBIDDEN,
    /** The bundle needs something that is not here. Argument: what. */
    REQUIREMENT_UNSATISFIED,
    /** Other bundles would restart. Argument: their names. */
    OTHERS_WOULD_RESTART
}
