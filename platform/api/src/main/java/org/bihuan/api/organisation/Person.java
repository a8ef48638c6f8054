package org.bihuan.api.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.identity.Ownership;

/**
 * Somebody whom a unit named for the campaign. Who follows is a record of its own.
 *
 * @param id its id
 * @param unit the public body that named the person
 * @param duty for what
 * @param name the person's name
 * @param position the post held there
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
        Optional<SealedPhone> phone,
        LocalDate from,
        Optional<LocalDate> until,
        long version) {

    /** For what a unit names people (plan, part four (1) and (2)). */
    public enum Duty {
        /** 组长: heads the unit's leading body; the head of the unit. One at a time. */
        LEADER,
        /** 专班牵头领导: the deputy in charge of the special team. One at a time. */
        TASK_FORCE_HEAD,
        /** 专班成员. */
        TASK_FORCE_MEMBER,
        /** 联络员: a section head. One at a time. */
        CONTACT_OFFICER;

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
        return new Person(id, unit, duty, name, position, phone, from, until, version + 1);
    }
}
