package org.bihuan.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.aCase;
import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.aRisk;
import static org.bihuan.testkit.Some.aSupervisionOf;
import static org.bihuan.testkit.Some.aUser;
import static org.bihuan.testkit.Some.anEnterprise;
import static org.bihuan.testkit.Some.anInspection;
import static org.bihuan.testkit.Some.anIssue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.User;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.store.ModuleStore.WantedModule;
import org.bihuan.api.store.RecordTypes;
import org.junit.jupiter.api.Test;

class CanonicalDigestTest {
    private static final String[] PARTS = {"", "a", "=", "\n", "\\", "\\n", "隐患", "𠮷", "\ud800", "\t", "é", " "};

    private final Random random = new Random(7);

    /** A record of one component. */
    public record Id(UUID value) {}

    /** A record of one component that is a list. */
    public record Many(List<Integer> values) {}

    /** Names that begin alike, and all types of components. */
    public record Leaf(
            String plan, Optional<String> planned, BigDecimal plan2, LocalDate planB, Boolean plan_, Stage stage) {}

    /** Records and lists within, whose paths are sorted otherwise than their names. */
    public record Branch(
            Leaf leaf,
            Optional<Leaf> leafMaybe,
            List<Leaf> leafs,
            List<String> leafsAbove,
            List<List<Id>> leafs2,
            Many many,
            Optional<Many> manyMore,
            List<Many> manyLists,
            Id id,
            Optional<Id> idOf,
            Instant at,
            long count,
            int less,
            boolean yes) {}

    /** Of this nothing is known beforehand. */
    public record Open(Record anything, String name) {}

    /** Nor of this. */
    public record Chain(String name, Optional<Chain> next) {}

    @Test
    void itIsTheDigestOfTheSortedTextWhateverTheRecord() {
        for (int i = 0; i < 2_000; i++) {
            assertSame(branch());
        }
        assertThat(CanonicalDigest.of(branch())).isPresent();
    }

    @Test
    void aRecordOfOneComponentIsTheSameToo() {
        assertSame(new Id(UUID.randomUUID()));
        assertSame(many());
        assertSame(new Many(List.of()));
    }

    @Test
    void whereTheClassSaysTooLittleTheTextIsSorted() {
        List<Record> some = List.of(
                new Open(leaf(), "a"),
                new Open(branch(), ""),
                new Chain("a", Optional.of(new Chain("b", Optional.empty()))));
        assertThat(some).allSatisfy(one -> {
            assertThat(CanonicalDigest.of(one)).isEmpty();
            assertSame(one);
        });
    }

    @Test
    void recordsOfTheLedgerAreTheSame() {
        Hazard hazard = aHazard()
                .tagged("a", "b")
                .planned(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 7, 1))
                .accepted(LocalDate.of(2023, 7, 2))
                .build();
        Stream.<Record>of(
                        hazard,
                        anIssue().tagged("parks").build(),
                        aCase().build(),
                        aRisk().build(),
                        anInspection().build(),
                        aSupervisionOf(hazard).build(),
                        anEnterprise().build(),
                        aUser().build())
                .forEach(CanonicalDigestTest::assertSame);
    }

    @Test
    void theOrderOfTheLinesOfEveryKindIsKnown() {
        Stream<Class<?>> further = RecordTypes.kinds().stream().flatMap(kind -> RecordTypes.type(kind).stream());
        assertThat(Stream.concat(
                        further,
                        Stream.of(
                                Hazard.class,
                                Enterprise.class,
                                OrganisationRecord.class,
                                Person.class,
                                Attachment.class,
                                User.class,
                                WantedModule.class)))
                .allSatisfy(type -> assertThat(CanonicalForms.of(type.asSubclass(Record.class)))
                        .isPresent());
    }

    private static void assertSame(Record record) {
        assertThat(Canonical.digest(record)).isEqualTo(Canonical.digest(Canonical.fields(record)));
    }

    private Branch branch() {
        return new Branch(
                leaf(),
                maybe(this::leaf),
                some(this::leaf),
                some(this::text),
                some(() -> some(this::id)),
                many(),
                maybe(this::many),
                some(this::many),
                id(),
                maybe(this::id),
                Instant.ofEpochMilli(random.nextLong() >>> 20),
                random.nextLong(),
                random.nextInt(),
                random.nextBoolean());
    }

    private Leaf leaf() {
        return new Leaf(
                text(),
                maybe(this::text),
                BigDecimal.valueOf(random.nextInt(1_000), random.nextInt(9) - 4),
                LocalDate.ofEpochDay(random.nextInt(40_000)),
                random.nextBoolean(),
                List.of(Stage.values()).get(random.nextInt(Stage.values().length)));
    }

    private Id id() {
        return new Id(new UUID(random.nextLong(), random.nextLong()));
    }

    private Many many() {
        return new Many(some(random::nextInt));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }

    private <T> Optional<T> maybe(Supplier<T> one) {
        return random.nextBoolean() ? Optional.of(one.get()) : Optional.empty();
    }

    /** Mostly few, at times more than a hundred. */
    private <T> List<T> some(Supplier<T> one) {
        int count = random.nextInt(20) == 0 ? random.nextInt(120) : random.nextInt(3);
        return Stream.generate(one).limit(count).toList();
    }
}
