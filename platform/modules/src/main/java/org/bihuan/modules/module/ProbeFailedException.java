package org.bihuan.modules.module;

/** A bundle that was started does not do what the platform needs of it. */
final class ProbeFailedException extends Exception {
    private static final long serialVersionUID = 1;

    ProbeFailedException(String complaint) {
        super(complaint);
    }
}
