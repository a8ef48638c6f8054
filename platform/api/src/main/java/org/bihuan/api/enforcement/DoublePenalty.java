package org.bihuan.api.enforcement;

import java.util.List;
import java.util.Optional;

/**
 * Whether enterprise and principal must both be punished (一案双罚; plan, part three (3) 2: 排查整治不力导致重大事故隐患依然存在
 * 或发生事故的). Only a hazard that a judgement standard makes major asks for it by itself.
 *
 * @param grounds why; empty: nothing asks for it
 * @param enterprise whether a penalty of the enterprise stands
 * @param principal whether a penalty of the principal stands
 * @param reason why one penalty is enough
 */
public record DoublePenalty(List<Ground> grounds, boolean enterprise, boolean principal, Optional<String> reason) {

    /**
     * A hazard that asks for it.
     *
     * @param hazard number of the hazard
     * @param why what its neglect led to
     */
    public record Ground(String hazard, Why why) {}

    /** What a neglected self-check led to. */
    public enum Why {
        /** The hazard was there still: others found it, or its measures were late. */
        PERSISTS,
        /** An accident followed. */
        ACCIDENT
    }

    /** Whether both are asked for. */
    public boolean required() {
        return !grounds.isEmpty();
    }

    /** Whether nothing is missing: both are punished, or a reason is given, or it is not asked for. */
    public boolean complete() {
        return !required() || (enterprise && principal) || reason.isPresent();
    }
}
