package org.bihuan.core.sector;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorEdition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.store.EditionStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what each content version asks for when it comes, and tells what was asked on a day. Callable from any thread.
 */
@Component(service = KeptEditions.class, immediate = true)
public final class KeptEditions {
    private static final Logger LOG = LoggerFactory.getLogger(KeptEditions.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** A start has more urgent things to do, and a version that is taken back at once was never checked by. */
    private static final long EVERY_SECONDS = 30;

    private final SectorRegistry sectors;
    private final EditionStore editions;
    private final Clock clock;
    private final Map<SectorId, String> newest = new HashMap<>();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "bihuan-editions"));
    private boolean failing;

    @Activate
    public KeptEditions(@Reference SectorRegistry sectors, @Reference EditionStore editions) {
        this(sectors, editions, Clock.systemUTC());
        var unused = timer.scheduleWithFixedDelay(this::tend, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Keeps nothing by itself. */
    public KeptEditions(SectorRegistry sectors, EditionStore editions, Clock clock) {
        this.sectors = sectors;
        this.editions = editions;
        this.clock = clock;
    }

    /** Not interrupted: the database would take that for an order to close its files. */
    @Deactivate
    public void stop() {
        timer.shutdown();
    }

    private void tend() {
        try {
            keep();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                failing = true;
                LOG.warn("The checklists that came cannot be kept for later; it is tried again", e);
            }
        }
    }

    /** Keeps those that are present and not the newest kept. */
    public synchronized void keep() {
        for (SectorDefinition sector : sectors.all()) {
            if (!sector.version().equals(newest.get(sector.id()))) {
                // another server may have been first
                if (!sector.version().equals(last(editions.of(sector.id())))) {
                    editions.keep(SectorEdition.of(sector, clock.instant()));
                }
                newest.put(sector.id(), sector.version());
            }
        }
    }

    /** A sector with the checklist of a day; see {@link org.bihuan.api.sector.EditionService#asOf}. */
    public SectorDefinition asOf(SectorDefinition sector, LocalDate day) {
        if (!day.isBefore(LocalDate.now(clock.withZone(ZONE)))) {
            return sector;
        }
        List<SectorEdition> kept = editions.of(sector.id());
        return kept.stream()
                .filter(edition -> !day.isBefore(LocalDate.ofInstant(edition.since(), ZONE)))
                .reduce((before, after) -> after)
                .or(() -> kept.stream().findFirst())
                .filter(edition -> !edition.version().equals(sector.version()))
                .map(edition -> asIn(sector, edition))
                .orElse(sector);
    }

    private static SectorDefinition asIn(SectorDefinition sector, SectorEdition edition) {
        List<ChecklistItem> items = sector.items().stream()
                .flatMap(item ->
                        Optional.ofNullable(edition.requirements().get(item.id())).map(item::requiring).stream())
                .toList();
        return sector.with(edition.version(), items);
    }

    private static String last(List<SectorEdition> editions) {
        return editions.isEmpty() ? "" : editions.get(editions.size() - 1).version();
    }
}
