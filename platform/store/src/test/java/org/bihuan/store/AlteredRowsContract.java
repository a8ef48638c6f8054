package org.bihuan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.report.Share;
import org.bihuan.api.store.CountedQuery;
import org.bihuan.store.Proven.Ids;
import org.bihuan.store.Tampering.Column;
import org.bihuan.store.database.Columns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody with access to the database writes into its rows: the verifier names whose they are, and everything else goes on. */
interface AlteredRowsContract {
    /**
     * Columns that no figure and no right goes by, and that no record tells: the order of the list of bodies. All others are
     * compared, those included that only follow from the record ({@code first_source}, {@code guest_id}, {@code measures_on}, {@code listed_treated_on},
     * {@code name_key}, {@code name_back}, {@code look_1} to {@code look_4}, {@code last_hash}, and of documents every column).
     */
    Set<String> NOT_COMPARED = Set.of("organisation.place");

    /** Where these are altered it is another record's, which is named as one that was inserted, altered or lost its events. */
    Set<String> AS_ANOTHER = Set.of(
            "event.record_id",
            "hazard.id",
            "record.id",
            "enterprise.id",
            "organisation.id",
            "person.id",
            "attachment.id",
            "account.id",
            "module.sector_id");

    RealStores stores();

    /** A table, the column by which its rows are told, another one by which they are, and one in which no two may be the same. */
    enum Rows {
        EVENT("event", "hash", "id", "sequence"),
        HAZARD("hazard", "id", "last_hash", "number"),
        RECORD("record", "id", "last_hash", "number"),
        ENTERPRISE("enterprise", "id", "last_hash", "credit_code"),
        ORGANISATION("organisation", "id", "last_hash", "id"),
        PERSON("person", "id", "last_hash", "id"),
        ATTACHMENT("attachment", "id", "last_hash", "id"),
        ACCOUNT("account", "id", "last_hash", "login"),
        MODULE("module", "sector_id", "last_hash", "sector_id"),
        SEAL("seal", "number", "hash", "number");

        private final String table;
        private final String key;
        private final String other;
        private final String unique;

        Rows(String table, String key, String other, String unique) {
            this.table = table;
            this.key = key;
            this.other = other;
            this.unique = unique;
        }

        /** The record that a row is of, or speaks of. */
        private UUID record(Ids ids) {
            return switch (this) {
                case EVENT, HAZARD -> ids.hazard().id().value();
                case RECORD -> ids.issue().head().id().value();
                case ENTERPRISE -> ids.enterprise().id().value();
                case ORGANISATION -> ids.body().key();
                case PERSON -> ids.person().id().value();
                case ATTACHMENT -> ids.attachment().id().value();
                case ACCOUNT -> ids.user().id().value();
                case MODULE, SEAL -> ids.moduleKey();
            };
        }

        /** What stands in the column by which the row is told. */
        Object key(Ids ids, RealStores stores, long seal) {
            return switch (this) {
                case EVENT -> stores.events().of(record(ids)).get(0).hash();
                case ORGANISATION -> ids.body().id().value();
                case MODULE -> ids.module().sector().value();
                case SEAL -> seal;
                default -> Columns.bytes(record(ids));
            };
        }

        /** What a finding about the row says. */
        String name(Ids ids) {
            return this == SEAL ? "seal " : record(ids).toString();
        }
    }

    @ParameterizedTest
    @EnumSource
    default void whoeverAltersAColumnIsFoundOut(Rows rows) {
        try (Proven proven = new Proven(stores())) {
            Ids one = proven.filled("a");
            Ids other = proven.filled("b");
            Tampering tampering = new Tampering(stores().database());
            Object key = rows.key(one, stores(), 1);
            Object othersKey = rows.key(other, stores(), 2);
            Map<String, @Nullable Object> row = tampering.row(rows.table, rows.key, key);
            Map<String, @Nullable Object> others = tampering.row(rows.table, rows.key, othersKey);
            List<String> unseen = new ArrayList<>();
            assertThat(proven.findings()).isEmpty();

            for (Column column : tampering.columns(rows.table)) {
                String name = rows.table + "." + column.name();
                Object now = row.get(column.name());
                for (Object edit : Tampering.edits(column, now, others.get(column.name()))) {
                    if (tampering.sets(rows.table, column, edit, rows.key, key)) {
                        String told = AS_ANOTHER.contains(name) ? "" : rows.name(one);
                        if (!NOT_COMPARED.contains(name) && !isNamed(proven, told)) {
                            unseen.add(name + " = " + (edit instanceof byte[] bytes ? Arrays.toString(bytes) : edit));
                        }
                        othersGoOn(other);
                        boolean restored = column.name().equals(rows.other)
                                ? tampering.sets(rows.table, column, now, rows.key, key)
                                : tampering.sets(
                                        rows.table,
                                        column,
                                        now,
                                        rows.other,
                                        Objects.requireNonNull(row.get(rows.other)));
                        assertThat(restored).as(name + " = " + edit).isTrue();
                    }
                }
            }

            assertThat(unseen).isEmpty();
            assertThat(proven.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    default void whoeverDeletesARowOrWritesItOnceMoreIsFoundOut(Rows rows) {
        try (Proven proven = new Proven(stores())) {
            Ids one = proven.filled("a");
            Ids other = proven.filled("b");
            Tampering tampering = new Tampering(stores().database());
            Object key = rows.key(one, stores(), 1);
            Map<String, @Nullable Object> row = tampering.row(rows.table, rows.key, key);
            if (tampering.deletes(rows.table, rows.key, key)) {
                assertThat(isNamed(proven, rows.name(one))).isTrue();
                othersGoOn(other);
                assertThat(tampering.inserts(rows.table, row)).isTrue();
            }
            assertThat(proven.findings()).isEmpty();
            Map<String, @Nullable Object> twin = twin(row, rows);

            assertThat(tampering.inserts(rows.table, twin)).isTrue();

            assertThat(proven.findings()).isNotEmpty();
            othersGoOn(other);
        }
    }

    /** The same row beside it, as far as the database lets it be the same. */
    private static Map<String, @Nullable Object> twin(Map<String, @Nullable Object> row, Rows rows) {
        Map<String, @Nullable Object> twin = new LinkedHashMap<>(row);
        twin.computeIfPresent("id", (name, id) -> rows == Rows.EVENT ? id : changed(id));
        twin.computeIfPresent(rows.unique, (name, value) -> name.equals("id") ? value : changed(value));
        twin.computeIfPresent("command_key", (name, value) -> changed(value));
        return twin;
    }

    private static Object changed(Object value) {
        if (value instanceof byte[] bytes) {
            byte[] other = bytes.clone();
            other[0] ^= 1;
            return other;
        }
        return value instanceof Long number ? number + 7 : "X" + ((String) value).substring(1);
    }

    private static boolean isNamed(Proven proven, String name) {
        return proven.findings().stream()
                .anyMatch(finding -> finding.place().text().contains(name));
    }

    /** Lists, figures and histories, in which the other's record stands as ever. */
    private void othersGoOn(Ids other) {
        assertThat(stores().hazards()
                        .list(HazardQuery.select().first(200), new Reach.All())
                        .items())
                .extracting(hazard -> hazard.id())
                .contains(other.hazard().id());
        stores().hazards().figures(figures -> {});
        stores().hazards().counted(counted(Measure.HAZARD_FOUND), new Reach.All());
        RecordQuery everything = RecordQuery.select().first(200);
        assertThat(stores().records()
                        .list(Issue.class, everything, new Reach.All())
                        .items())
                .contains(other.issue());
        stores().records().counts((id, count) -> {});
        for (Measure measure : Measure.values()) {
            stores().records().counted(counted(measure), new Reach.All());
        }
        assertThat(stores().enterprises().list(enterprises(), new Reach.All()).items())
                .contains(other.enterprise());
        stores().enterprises().names(name -> {});
        assertThat(stores().people().all())
                .extracting(stored -> stored.record())
                .contains(other.person());
        assertThat(stores().organisations().all())
                .extracting(stored -> stored.record())
                .contains(other.body());
        assertThat(stores().attachments().of(other.hazard().id().value())).contains(other.attachment());
        assertThat(stores().users().all()).extracting(stored -> stored.record()).contains(other.user());
        assertThat(stores().modules().all())
                .extracting(stored -> stored.record())
                .contains(other.module());
        assertThat(stores().events().of(other.hazard().id().value())).hasSize(2);
        stores().events().since(Instant.EPOCH, event -> {});
        stores().events().touched(Instant.EPOCH, (kind, record) -> {});
        stores().events().between(Instant.EPOCH, Instant.now());
        stores().events().sealsBetween(Instant.EPOCH, Instant.now());
    }

    private static CountedQuery counted(Measure measure) {
        return new CountedQuery(
                Set.of(),
                Optional.empty(),
                measure,
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2023, 12, 31),
                Share.ALL,
                Optional.empty(),
                200);
    }

    private static EnterpriseQuery enterprises() {
        return new EnterpriseQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                200);
    }
}
