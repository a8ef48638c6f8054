package org.bihuan.core.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.bihuan.api.audit.AuditService;
import org.bihuan.api.audit.Verification;
import org.bihuan.api.audit.Verification.Finding;
import org.bihuan.api.store.AttachmentStore;
import org.bihuan.api.store.ContentStore;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.ModuleStore;
import org.bihuan.api.store.OrganisationStore;
import org.bihuan.api.store.PersonStore;
import org.bihuan.api.store.RecordStore;
import org.bihuan.api.store.UserStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Verifies the trail, one verification at a time, since each needs memory. */
@Component
public final class DefaultAuditService implements AuditService {
    private final Ledger ledger;
    private final AttachmentStore attachments;
    private final ContentStore contents;
    private final Sealer sealer;
    private final Clock clock = Clock.systemUTC();

    @Activate
    public DefaultAuditService(
            @Reference EventStore events,
            @Reference HazardStore hazards,
            @Reference RecordStore records,
            @Reference EnterpriseStore enterprises,
            @Reference OrganisationStore organisations,
            @Reference PersonStore people,
            @Reference AttachmentStore attachments,
            @Reference ContentStore contents,
            @Reference UserStore users,
            @Reference ModuleStore modules,
            @Reference Sealer sealer) {
        this.ledger =
                new Ledger(events, hazards, records, enterprises, organisations, people, attachments, users, modules);
        this.attachments = attachments;
        this.contents = contents;
        this.sealer = sealer;
    }

    @Override
    public synchronized Verification verify() {
        return new TrailCheck(ledger, sealer, clock.instant()).run();
    }

    @Override
    public synchronized Verification verifyWithFiles() {
        Verification trail = verify();
        List<Finding> findings = new ArrayList<>(trail.findings());
        long files = new ContentCheck(attachments, contents, ledger).run(findings::add);
        return new Verification(trail.events(), trail.seals(), trail.unsealed(), files, List.copyOf(findings));
    }
}
