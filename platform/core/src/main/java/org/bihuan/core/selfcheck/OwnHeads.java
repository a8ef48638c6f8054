package org.bihuan.core.selfcheck;

import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.record.NewHead;
import org.bihuan.core.record.HeadDraft;
import org.bihuan.core.record.RecordDesk;
import org.jspecify.annotations.Nullable;

/** Heads of what enterprises tell of themselves: an enterprise is its own, in its main sector, unless it says otherwise. */
final class OwnHeads {
    private OwnHeads() {}

    /** Puts the head together once it is known which enterprise and sector are usual. */
    interface Told {
        NewHead head(@Nullable String ownEnterprise, @Nullable String usualSector);
    }

    static Optional<HeadDraft> check(RecordDesk desk, Command command, Reach reach, Told told) {
        Caller caller = command.caller();
        String own = caller.enterprise().map(EnterpriseId::toString).orElse(null);
        String named = told.head(own, null).enterprise();
        Optional<Enterprise> enterprise = desk.heads().enterprise(named, reach, command.faults());
        String sector = enterprise.map(one -> one.sector().value()).orElse(null);
        Optional<HeadDraft> head = desk.heads().check(told.head(own, sector), reach, desk.today(), command.faults());
        desk.heads().inBusiness(enterprise, head.map(HeadDraft::occurred), command.faults());
        return head;
    }
}
