package org.bihuan.api.module;

import org.bihuan.api.problem.ProblemCode;

/** Refusals around modules. */
public enum ModuleProblem implements ProblemCode {
    /** The check found faults. */
    MODULE_REFUSED(Kind.INVALID),
    /** The spreadsheet has faults; each is named by its cell. */
    SHEET_REFUSED(Kind.INVALID),
    /** The sector is present; swap it instead. Argument: the sector. */
    MODULE_PRESENT(Kind.CONFLICT),
    /** The jar brings another sector. Arguments: the one it brings, the one asked for. */
    OTHER_SECTOR(Kind.INVALID),
    /** The new version did not come up and the old one is back. Argument: what went wrong. */
    SWAP_ROLLED_BACK(Kind.CONFLICT);

    private final Kind kind;

    ModuleProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
