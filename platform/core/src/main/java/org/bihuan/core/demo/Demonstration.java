package org.bihuan.core.demo;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.IdentityService;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.store.AttachmentStore;
import org.bihuan.api.store.ContentStore;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.LedgerStore;
import org.bihuan.api.store.NumberStore;
import org.bihuan.api.store.RecordStore;
import org.bihuan.api.store.UserStore;
import org.bihuan.core.audit.Sealer;
import org.bihuan.core.inspection.Sheets;
import org.bihuan.core.privacy.Phones;
import org.bihuan.core.report.Annex2FormSource;
import org.bihuan.core.report.Cube;
import org.bihuan.core.search.Changes;
import org.bihuan.core.search.HazardSearch;
import org.bihuan.core.search.RecordSearch;
import org.bihuan.core.search.SearchFeed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the demonstration in the background when the platform is started with {@code bihuan.demo=true}. */
@Component(
        immediate = true,
        service = {})
public final class Demonstration {
    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private static final int LONGEST_STEP_SECONDS = 5;

    private volatile boolean stopping;
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "bihuan-demo"));

    @Activate
    public Demonstration(
            @Reference UserStore users,
            @Reference EventStore events,
            @Reference HazardStore hazards,
            @Reference LedgerStore ledger,
            @Reference AttachmentStore attachments,
            @Reference ContentStore contents,
            @Reference RecordStore records,
            @Reference EnterpriseStore enterprises,
            @Reference NumberStore counters,
            @Reference SectorRegistry sectors,
            @Reference Sheets sheets,
            @Reference OrganisationService organisations,
            @Reference CampaignService campaigns,
            @Reference IdentityService identity,
            @Reference Access access,
            @Reference Annex2FormSource form,
            @Reference Phones phones,
            @Reference Sealer sealer,
            @Reference Changes changes,
            @Reference SearchFeed feed,
            @Reference HazardSearch search,
            @Reference RecordSearch recordSearch,
            @Reference Cube cube) {
        if (Boolean.getBoolean("bihuan.demo")) {
            Path home = Path.of(System.getProperty("bihuan.home", "."));
            DemoPlatform platform = new DemoPlatform(
                    users,
                    events,
                    hazards,
                    ledger,
                    attachments,
                    contents,
                    records,
                    enterprises,
                    counters,
                    sectors,
                    sheets,
                    organisations,
                    campaigns,
                    identity,
                    access,
                    form,
                    phones,
                    sealer,
                    changes,
                    feed,
                    search,
                    recordSearch,
                    cube);
            background.execute(() -> make(new DemoYear(platform, home, Instant.now(), () -> !stopping)));
        }
    }

    @Deactivate
    public void stop() throws InterruptedException {
        // not interrupted: the database would take that for an order to close its files
        stopping = true;
        background.shutdown();
        background.awaitTermination(LONGEST_STEP_SECONDS, TimeUnit.SECONDS);
    }

    private static void make(DemoYear year) {
        try {
            year.make();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("Demonstration: broken off", e);
        }
    }
}
