package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.report.RowId;
import org.bihuan.api.report.Share;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.CountedQuery;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.RecordStore;

/** Queries for tests, and pages put together. */
final class Listing {
    private static final int MOST = 200;

    private Listing() {}

    static CountedQuery found(Set<RowId> rows, Optional<RowId> tag, Optional<String> after, int limit) {
        return counted(
                Measure.HAZARD_FOUND, LocalDate.of(2023, 5, 1), LocalDate.of(2023, 12, 31), rows, tag, after, limit);
    }

    static CountedQuery counted(Measure measure, LocalDate from, LocalDate until) {
        return counted(measure, from, until, Set.of(), Optional.empty(), Optional.empty(), 200);
    }

    static CountedQuery counted(
            Measure measure,
            LocalDate from,
            LocalDate until,
            Set<RowId> rows,
            Optional<RowId> tag,
            Optional<String> after,
            int limit) {
        return new CountedQuery(rows, tag, measure, from, until, Share.ALL, after, limit);
    }

    static EnterpriseQuery enterprises(Optional<String> text, Optional<String> after, int limit) {
        return enterprises(text, Optional.empty(), Optional.empty(), after, limit);
    }

    static EnterpriseQuery enterprisesAt(String territory) {
        return enterprisesAt(new Reach.OfTerritory(new OrganisationId(territory)), Optional.empty(), 9);
    }

    static EnterpriseQuery enterprisesAt(Reach.OfTerritory territory, Optional<String> after, int limit) {
        return enterprises(Optional.empty(), Optional.of(territory), Optional.empty(), after, limit);
    }

    static EnterpriseQuery enterprisesIn(String sector) {
        return enterprises(Optional.empty(), Optional.empty(), Optional.of(new SectorId(sector)), Optional.empty(), 9);
    }

    private static EnterpriseQuery enterprises(
            Optional<String> text,
            Optional<Reach.OfTerritory> territory,
            Optional<SectorId> sector,
            Optional<String> after,
            int limit) {
        return new EnterpriseQuery(
                text, territory, sector, Optional.empty(), false, Optional.empty(), Optional.empty(), after, limit);
    }

    /** The only page of a list, as many as are counted. */
    static List<Hazard> of(HazardStore store, HazardQuery.Selection wanted, Reach reach) {
        List<Hazard> items = store.list(wanted.first(MOST), reach).items();
        assertThat(store.count(wanted.first(MOST), reach)).isEqualTo(items.size());
        return items;
    }

    /** The only page of a list, as many as are counted. */
    static <R extends CampaignRecord> List<R> of(
            RecordStore store, Class<R> type, RecordQuery.Selection wanted, Reach reach) {
        List<R> items = store.list(type, wanted.first(MOST), reach).items();
        assertThat(store.count(type, wanted.first(MOST), reach)).isEqualTo(items.size());
        return items;
    }

    /** The items of all pages, which are the same on the way back. */
    static <T> List<T> pages(Function<Optional<String>, Page<T>> list) {
        List<Page<T>> pages = forth(list);
        assertThat(pages.get(0).previous()).isEmpty();
        for (int i = pages.size() - 1; i > 0; i--) {
            Page<T> before = list.apply(pages.get(i).previous());
            assertThat(before.items()).isEqualTo(pages.get(i - 1).items());
            assertThat(before.previous().isPresent()).isEqualTo(i > 1);
            assertThat(list.apply(before.next()).items()).isEqualTo(pages.get(i).items());
        }
        return pages.stream().flatMap(page -> page.items().stream()).toList();
    }

    /** The items of all pages of a list that perhaps only goes forward. */
    static <T> List<T> itemsForth(Function<Optional<String>, Page<T>> list) {
        return forth(list).stream().flatMap(page -> page.items().stream()).toList();
    }

    /** All pages from the first to the last. */
    private static <T> List<Page<T>> forth(Function<Optional<String>, Page<T>> list) {
        List<Page<T>> pages = new ArrayList<>();
        Optional<String> at = Optional.empty();
        do {
            pages.add(list.apply(at));
            at = pages.get(pages.size() - 1).next();
        } while (at.isPresent());
        return pages;
    }
}
