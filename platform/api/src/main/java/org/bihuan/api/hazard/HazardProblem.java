package org.bihuan.api.hazard;

import org.bihuan.api.problem.ProblemCode;

/** Refusals that only hazards know. */
public enum HazardProblem implements ProblemCode {
    /** A listed hazard is accepted by the listing authority alone. Argument: the authority. */
    ONLY_BY_LISTING_AUTHORITY(Kind.FORBIDDEN),
    /** The hazard is under listed supervision; that has to be ended first. Argument: the authority. */
    LISTED_NOW(Kind.CONFLICT),
    /** The hazard was under listed supervision once, which a merger or a department's voiding would lose. Argument: the authority. */
    LISTED_ONCE(Kind.CONFLICT),
    /** Other records were merged into it, which would vanish with it; these mergers are undone first. Argument: their numbers. */
    STANDS_FOR_OTHERS(Kind.CONFLICT),
    /** A decision about the hazard stands, which would rest on nothing; it is revoked or corrected first. Argument: the number of its case. */
    DECIDED_UPON(Kind.CONFLICT),
    /** What the hazard was accepted on is kept with the record that would be separated from it. Argument: the number of what was accepted. */
    ACCEPTED_ON_ITS_EVIDENCE(Kind.CONFLICT),
    /** There is no plan whose deadline could be put off. */
    NO_DEADLINE_YET(Kind.CONFLICT),
    /** A wish for a later deadline waits for a decision already. */
    EXTENSION_WAITS(Kind.CONFLICT),
    /** No wish for a later deadline waits. */
    NO_EXTENSION_WAITS(Kind.CONFLICT);

    private final Kind kind;

    HazardProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
