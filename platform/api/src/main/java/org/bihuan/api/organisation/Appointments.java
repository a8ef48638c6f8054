package org.bihuan.api.organisation;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.record.RecordId;

/**
 * What the plan wants of a unit's own organisation (rules R-GOV-01 and R-GOV-02), and what there is of it.
 *
 * @param unit the unit
 * @param points each matter once, in the order of the plan
 */
public record Appointments(Organisation unit, List<Point> points) {
    /** What is wanted. */
    public enum Matter {
        /** 组长: the head of the unit heads its leading body (plan, part four (1)). */
        LEADER("R-GOV-01"),
        /** 工作专班 (plan, part four (1)). */
        TASK_FORCE("R-GOV-01"),
        /** 联络员: one section head (plan, part four (2) 2). */
        CONTACT_OFFICER("R-GOV-01"),
        /** 安委会主任: the head of the unit chairs its own safety committee (plan, part three (2) 2 (6)). */
        COMMITTEE_CHAIR("R-GOV-02"),
        /** 安全生产职责清单 (plan, part three (2) 2 (6)). */
        DUTY_LIST("R-GOV-02"),
        /** 年度工作任务清单 of the campaign's year (plan, part three (2) 2 (6)). */
        TASK_LIST("R-GOV-02");

        private final String rule;

        Matter(String rule) {
            this.rule = rule;
        }

        /** The rule that wants it. */
        public String rule() {
            return rule;
        }
    }

    /** Whether what is wanted is there. */
    public enum Standing {
        MISSING,
        /** Somebody is named, but how high the post is was not told. */
        RANK_UNTOLD,
        /** Somebody is named whose post is not the one that the rule wants. */
        AGAINST_THE_RULE,
        FULFILLED
    }

    /**
     * One matter.
     *
     * @param matter what is wanted
     * @param standing whether it is there
     * @param what the person's name, or the number of the record; blank where there is none
     * @param record the work record that the document is kept with, if the caller may read it
     */
    public record Point(Matter matter, Standing standing, String what, Optional<RecordId> record) {}

    /** Whether something is not as the plan wants it. */
    public boolean open() {
        return points.stream().anyMatch(point -> point.standing() != Standing.FULFILLED);
    }
}
