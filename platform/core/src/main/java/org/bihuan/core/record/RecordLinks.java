package org.bihuan.core.record;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Link;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.record.RecordId;
import org.jspecify.annotations.Nullable;

/** Reads which records of a kind another record concerns. */
public final class RecordLinks<R extends CampaignRecord> {
    private final Finder<R> finder;
    private final Function read;
    private final Access access;

    /** Finds a record of the kind. */
    @FunctionalInterface
    interface Finder<R> {
        Optional<R> find(RecordId id);
    }

    /** @param read what a caller needs to see one */
    RecordLinks(Finder<R> finder, Function read, Access access) {
        this.finder = finder;
        this.read = read;
        this.access = access;
    }

    /** Notes what else is wrong with a record that is to be linked. */
    @FunctionalInterface
    public interface Judge<R> {
        /** Looks at the record named at this place. */
        void judge(String pointer, R record);
    }

    /** The records with these ids, each of which the caller may see and which stand: nothing new rests on what was voided. */
    public List<Link> check(String pointer, @Nullable List<String> ids, Caller caller, Faults faults) {
        return check(pointer, ids, Optional.empty(), caller, faults);
    }

    /** The same, where each must be this enterprise's; any if it is not known. */
    public List<Link> check(
            String pointer,
            @Nullable List<String> ids,
            Optional<EnterpriseId> enterprise,
            Caller caller,
            Faults faults) {
        return check(pointer, ids, enterprise, caller, faults, (place, record) -> {});
    }

    /** The same, where each must pass the judge as well. */
    public List<Link> check(
            String pointer,
            @Nullable List<String> ids,
            Optional<EnterpriseId> enterprise,
            Caller caller,
            Faults faults,
            Judge<R> judge) {
        Set<Link> links = new LinkedHashSet<>();
        Told.each(pointer, ids, faults, (place, id) -> {
            Optional<R> record = find(place, id, caller, faults);
            record.ifPresent(one -> {
                boolean fits = enterprise.isEmpty()
                        || enterprise.equals(one.head().ownership().enterprise());
                faults.require(
                        fits,
                        place,
                        RecordFault.RECORD_OF_OTHER_ENTERPRISE,
                        one.head().number());
                judge.judge(place, one);
                faults.require(
                        one.voidReason().isEmpty(),
                        place,
                        RecordFault.RECORD_VOIDED,
                        one.head().number());
                links.add(new Link(one.kind(), one.head().id()));
            });
        });
        return List.copyOf(links);
    }

    /** The record with this id, which the caller must be able to see. */
    public Optional<R> find(String pointer, @Nullable String id, Caller caller, Faults faults) {
        Reach reach = access.reach(caller, read);
        Optional<String> text = faults.text(pointer, id, Told.LONGEST_ID);
        Optional<R> record = text.flatMap(Told::uuid)
                .flatMap(uuid -> finder.find(new RecordId(uuid)))
                .filter(one -> reach.covers(one.head().ownership()));
        text.ifPresent(told -> faults.require(record.isPresent(), pointer, CommonFault.UNKNOWN_ID, told));
        return record;
    }
}
