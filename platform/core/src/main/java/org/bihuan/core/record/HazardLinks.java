package org.bihuan.core.record;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.Link;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.Stored;
import org.jspecify.annotations.Nullable;

/** Reads which hazards a record concerns. */
public final class HazardLinks {
    private final HazardStore hazards;
    private final Access access;

    HazardLinks(HazardStore hazards, Access access) {
        this.hazards = hazards;
        this.access = access;
    }

    /** The hazards with these ids, each of which the caller may see. */
    public List<Link> check(String pointer, @Nullable List<String> ids, Caller caller, Faults faults) {
        Reach reach = access.reach(caller, Function.READ_HAZARD);
        Set<Link> links = new LinkedHashSet<>();
        Told.each(pointer, ids, faults, (place, id) -> {
            Optional<Hazard> hazard = Told.uuid(id)
                    .flatMap(uuid -> hazards.find(new HazardId(uuid)))
                    .map(Stored::record)
                    .filter(one -> reach.covers(one.ownership()));
            faults.require(hazard.isPresent(), place, CommonFault.UNKNOWN_ID, id);
            hazard.ifPresent(one ->
                    links.add(new Link(RecordKind.HAZARD, new RecordId(one.id().value()))));
        });
        return List.copyOf(links);
    }
}
