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
public final class RecordLinks {
    private final Finder finder;
    private final Function read;
    private final Access access;

    /** Finds a record of the kind. */
    @FunctionalInterface
    interface Finder {
        Optional<? extends CampaignRecord> find(RecordId id);
    }

    /** @param read what a caller needs to see one */
    RecordLinks(Finder finder, Function read, Access access) {
        this.finder = finder;
        this.read = read;
        this.access = access;
    }

    /** The records with these ids, each of which the caller may see. */
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
        Reach reach = access.reach(caller, read);
        Set<Link> links = new LinkedHashSet<>();
        Told.each(pointer, ids, faults, (place, id) -> {
            Optional<? extends CampaignRecord> record = Told.uuid(id)
                    .flatMap(uuid -> finder.find(new RecordId(uuid)))
                    .filter(one -> reach.covers(one.head().ownership()));
            faults.require(record.isPresent(), place, CommonFault.UNKNOWN_ID, id);
            record.ifPresent(one -> {
                boolean fits = enterprise.isEmpty()
                        || enterprise.equals(one.head().ownership().enterprise());
                faults.require(
                        fits,
                        place,
                        RecordFault.RECORD_OF_OTHER_ENTERPRISE,
                        one.head().number());
                links.add(new Link(one.kind(), one.head().id()));
            });
        });
        return List.copyOf(links);
    }
}
