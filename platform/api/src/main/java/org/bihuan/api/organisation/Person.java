package org.bihuan.api.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.identity.Ownership;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a unit named for the campaign. Who follows is a record of its own.
 *
 * @param id its id
 * @param unit the public body that named the person
 * @param duty for what
 * @param name the person's name
 * @param position the post held there
 * @param rank how high that post is; empty: that was not told when the person was named
 * @param phone the telephone number
 * @param from first day
 * @param until last day; empty: for the time being
 * @param version grows with every change
 */
public record Person(
        PersonId id,
        OrganisationId unit,
        Duty duty,
        String name,
        String position,
        Optional<Rank> rank,
        Optional<SealedPhone> phone,
        LocalDate from,
        Optional<LocalDate> until,
        long version) {

    /** How high a post is within its unit. */
    public enum Rank {
        /** 主要负责人: the head of the unit. */
        HEAD,
        /** 分管负责人: a deputy in charge of something. */
        DEPUTY,
        /** 科室负责人: the head of a section. */
        SECTION_HEAD,
        /** 其他. */
        OTHER
    }

    /** For what a unit names people (plan, part four (1) and (2); part three (2) 2 (6)). */
    public enum Duty {
        /** 组长: heads the unit's leading body; the head of the unit. One at a time. */
        LEADER(Rank.HEAD),
        /** 专班牵头领导: the deputy in charge of the special team. One at a time. */
        TASK_FORCE_HEAD(null),
        /** 专班成员. */
        TASK_FORCE_MEMBER(null),
        /** 联络员: a section head. One at a time. */
        CONTACT_OFFICER(Rank.SECTION_HEAD),
        /** 安委会主任: chairs the unit's own safety committee or leading body; the head of the unit. One at a time. */
        COMMITTEE_CHAIR(Rank.HEAD);

        private final @Nullable Rank wanted;

        Duty(@Nullable Rank wanted) {
            this.wanted = wanted;
        }

        /** The rank that the rules R-GOV-01 and R-GOV-02 want; empty: any. */
        public Optional<Rank> wanted() {
            return Optional.ofNullable(wanted);
        }

        /** Whether one person at a time has it. */
        public boolean single() {
            return this != TASK_FORCE_MEMBER;
        }
    }

    /** Whose it is: its unit's, be that a department or a territory. */
    public Ownership ownership() {
        return new Ownership(Optional.of(unit), Optional.of(unit), Optional.empty());
    }

    /** Whether the person has the duty on a day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }

    /** Whether there is a day on which both have their duty. */
    public boolean meets(Person other) {
        return until.filter(other.from::isAfter).isEmpty()
                && other.until.filter(from::isAfter).isEmpty();
    }

    /** Whether the two cannot both be: of a single duty there is one in a unit at a time. */
    public boolean excludes(Person other) {
        return duty.single() && duty == other.duty && unit.equals(other.unit) && !id.equals(other.id) && meets(other);
    }

    /** The next version, the same in all else, after somebody read the telephone number. */
    public Person phoneRevealed() {
        return new Person(id, unit, duty, name, position, rank, phone, from, until, version + 1);
    }
}
