package org.bihuan.api.enforcement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Role;

/**
 * Whether a hazard is one that the enterprise found and reported itself and is putting right, so that the law lays no penalty upon
 * it (plan, part three (3) 2: 自查已报告并正在采取有效措施消除的，依法不予行政处罚). Proven by the instants at which the platform
 * learned of things, which nobody can set. Whether the measures are effective no instant proves: whoever decides confirms it, or
 * punishes for a reason.
 *
 * @param start the instant before which it must be proven: the inspection began, or the case was opened
 * @param byInspection whether that is the beginning of an inspection
 * @param onBehalf who registered it for the enterprise; empty: its own account did, or it is no matter of its self-check
 * @param before what happened to the hazard before that instant, first to last
 * @param gap why it is none; empty: no penalty
 */
public record SafeHarbour(
        Instant start, boolean byInspection, Optional<OnBehalf> onBehalf, List<Proof> before, Optional<Gap> gap) {

    /**
     * Somebody else than the enterprise who registered what it found (代为登记).
     *
     * @param by the name of who
     * @param role what that account is
     */
    public record OnBehalf(String by, Role role) {}

    /**
     * An event of the hazard.
     *
     * @param action what, such as {@code registered}
     * @param recorded when the platform learned of it
     * @param by name of who told it
     */
    public record Proof(String action, Instant recorded, String by) {}

    /** What is missing for a safe harbour, the first in this order. */
    public enum Gap {
        /** The enterprise did not find it by its own check. */
        NOT_SELF_CHECK,
        /** It was reported later. */
        REPORTED_LATER,
        /** No measures were in place before, or none since the work was not accepted or the hazard was opened again. */
        NO_MEASURES,
        /** The measures were not carried out in time. */
        OVERDUE
    }

    /** Whether no penalty may be laid upon it. */
    public boolean protects() {
        return gap.isEmpty();
    }
}
