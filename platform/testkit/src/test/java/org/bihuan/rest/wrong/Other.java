package org.bihuan.rest.wrong;

/** Imported by another module. */
public final class Other {
    public String name() {
        return "other";
    }
}
