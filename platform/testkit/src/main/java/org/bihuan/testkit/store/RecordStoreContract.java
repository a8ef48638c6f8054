package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.anEventOf;
import static org.bihuan.testkit.Some.anIssue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.report.CountedRecord;
import org.bihuan.api.store.Addition;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.Kept;
import org.bihuan.api.store.RepeatedCommandException;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeIssue;
import org.junit.jupiter.api.Test;

/** What every {@code RecordStore} does. */
public interface RecordStoreContract {
    LocalDate DAY = LocalDate.of(2023, 6, 1);

    /** Stores over an empty database. */
    Stores stores();

    private Issue add(SomeIssue some) {
        Issue issue = some.build();
        stores().records().add(issue, anEventOf(issue).build());
        return issue;
    }

    private Issue change(Issue next) {
        stores().records().change(next, anEventOf(next).build());
        return next;
    }

    private Optional<Issue> found(RecordId id) {
        return stores().records().find(Issue.class, id).map(Stored::record);
    }

    @Test
    default void aRecordIsFoundAgainWithTheHashOfItsEvent() {
        Issue issue = anIssue()
                .tagged("parks", "old-units")
                .of(new EnterpriseId(Some.id()), "某矿业有限公司")
                .concerning(new RecordId(Some.id()))
                .titled("引号'\"、反斜杠\\、换行\n、百分号%、𠮷、😀")
                .description("长".repeat(2000))
                .build();
        Event event = anEventOf(issue).build();

        stores().records().add(issue, event);

        assertThat(stores().records().find(Issue.class, issue.head().id())).contains(new Stored<>(issue, event.hash()));
        assertThat(stores().events().of(issue.head().id().value())).containsExactly(event);
        assertThat(found(new RecordId(Some.id()))).isEmpty();
    }

    @Test
    default void aChangeOfARecordReplacesTheVersionBefore() {
        Issue registered = add(anIssue());
        Issue treated = change(registered.treated(SomeIssue.rootCause(DAY.plusDays(1))));
        Issue fixed = change(treated.fixed(SomeIssue.fix(DAY.plusDays(2))));
        Issue returned = change(fixed.returned());
        Issue again = change(returned.fixed(SomeIssue.fix(DAY.plusDays(3))));
        Issue confirmed = change(again.confirmed(SomeIssue.confirmation(DAY.plusDays(4))));

        assertThat(found(registered.head().id())).contains(confirmed);
        assertThat(counts()).containsExactlyInAnyOrderElementsOf(confirmed.counts());

        Issue voided = change(confirmed.voided("登记有误"));
        assertThat(found(registered.head().id())).contains(voided);
        assertThat(counts()).isEmpty();
        assertThat(stores().events().of(registered.head().id().value())).hasSize(7);
    }

    @Test
    default void aChangeOfAnOldVersionOfARecordIsStaleAndStoresNothing() {
        Issue registered = add(anIssue());
        Issue treated = change(registered.treated(SomeIssue.rootCause(DAY)));

        for (Issue late : List.of(registered.voided("重复"), anIssue().build().voided("无"))) {
            assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> change(late));
        }

        assertThat(found(registered.head().id())).contains(treated);
        assertThat(counts()).hasSize(2);
        assertThat(stores().events().of(registered.head().id().value())).hasSize(2);
    }

    @Test
    default void aNumberOfARecordIsGivenOnce() {
        Issue first = add(anIssue());

        assertThatExceptionOfType(DuplicateRecordException.class)
                .isThrownBy(() -> add(anIssue().number(first.head().number())));

        assertThat(everything()).containsExactly(first);
    }

    @Test
    default void recordsThatMayNameSomebodyAreFoundHoweverTheNameIsSpaced() {
        Issue spaced = add(anIssue().titled("李 \"某\"　某的矿"));
        Issue named = add(anIssue().description("由李某某负责"));
        add(anIssue().titled("某某李"));

        for (String name : List.of("李某某", "李 某某", "李%_某\"某")) {
            assertThat(stores().records().mayName(Issue.class, Measure.ISSUE_FOUND, name))
                    .containsExactly(named, spaced);
        }
        assertThat(stores().records().mayName(Issue.class, Measure.ISSUE_FIXED, "李某某"))
                .isEmpty();
        assertThat(stores().records().mayName(Accident.class, Measure.ISSUE_FOUND, "李某某"))
                .isEmpty();
    }

    @Test
    default void aRepeatedCommandLeavesTheRecordsAsTheyAre() {
        UserId actor = Some.userId();
        Issue first = anIssue().build();
        Event earlier = anEventOf(first).by(actor).key("key-1").build();
        stores().records().add(first, earlier);
        Issue second = anIssue().build();
        Issue voided = first.voided("重复");

        assertThatExceptionOfType(RepeatedCommandException.class)
                .isThrownBy(() -> stores().records()
                        .add(second, anEventOf(second).by(actor).key("key-1").build()))
                .satisfies(repeated -> assertThat(repeated.earlier()).isEqualTo(earlier));
        assertThatExceptionOfType(RepeatedCommandException.class).isThrownBy(() -> stores().records()
                .change(voided, anEventOf(voided).by(actor).key("key-1").build()));

        assertThat(everything()).containsExactly(first);
    }

    @Test
    default void whatAFigureCountsIsListedLatestDayFirst() {
        Issue early = change(add(anIssue().tagged("parks")).treated(SomeIssue.rootCause(DAY.plusDays(5))));
        Issue late = add(anIssue().on(DAY.plusDays(3)));
        Issue sameDay = add(
                anIssue().row("fire").ledBy("fire-rescue").at("street-dounan").on(DAY.plusDays(3)));
        change(add(anIssue()).voided("重复"));

        assertThat(counted(counting(Measure.ISSUE_FOUND))).containsExactly(sameDay, late, early);
        assertThat(counted(counting(Measure.ISSUE_ROOTCAUSE))).containsExactly(early);
        assertThat(counted(counting(Measure.ISSUE_FIXED))).isEmpty();
        assertThat(counted(counting(Measure.ISSUE_FOUND).rows("fire"))).containsExactly(sameDay);
        assertThat(counted(counting(Measure.ISSUE_FOUND).rows("fire", "non-coal-mine")))
                .containsExactly(sameDay, late, early);
        assertThat(counted(counting(Measure.ISSUE_FOUND).tag("parks"))).containsExactly(early);
        assertThat(counted(counting(Measure.ISSUE_FOUND).leads("fire-rescue"))).containsExactly(sameDay);
        assertThat(counted(counting(Measure.ISSUE_FOUND).territories("street-longcheng")))
                .containsExactly(late, early);
        assertThat(counted(counting(Measure.ISSUE_FOUND).days(DAY, DAY.plusDays(2))))
                .containsExactly(early);
        assertThat(Listing.itemsForth(after -> stores().records()
                        .counted(counting(Measure.ISSUE_FOUND).after(after, 1).build(), new Reach.All())))
                .extracting(CountedRecord::record)
                .containsExactly(sameDay, late, early);
        assertThat(stores().records()
                        .counted(counting(Measure.ISSUE_ROOTCAUSE).build(), new Reach.All())
                        .items())
                .containsExactly(new CountedRecord(DAY.plusDays(5), 1, Optional.empty(), early));
    }

    @Test
    default void theFigureOfADepartmentCountsWhatItLeads() {
        Issue led = add(anIssue().ledBy("dept-water"));
        add(anIssue().ledBy("dept-housing").registeredBy("dept-water"));

        assertThat(stores().records()
                        .counted(
                                counting(Measure.ISSUE_FOUND).build(),
                                new Reach.OfDepartment(new OrganisationId("dept-water")))
                        .items())
                .extracting(CountedRecord::record)
                .containsExactly(led);
    }

    @Test
    default void everyRecordIsPassedByIdAndIsWhole() {
        List<Kept> expected = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Issue issue = anIssue()
                    .tagged("parks")
                    .concerning(new RecordId(Some.id()))
                    .of(new EnterpriseId(Some.id()), "某矿业有限公司")
                    .build();
            Event event = anEventOf(issue).build();
            stores().records().add(issue, event);
            expected.add(new Kept(RecordKind.ISSUE, issue.head().id(), Optional.of(new Stored<>(issue, event.hash()))));
        }

        List<Kept> all = new ArrayList<>();
        stores().records().all(all::add);

        assertThat(all).isEqualTo(expected);
        assertThat(stores().records().kept(expected.get(0).id())).contains(expected.get(0));
        assertThat(stores().records().kept(new RecordId(Some.id()))).isEmpty();
    }

    private List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        stores().records().counts((record, count) -> counts.add(count));
        return counts;
    }

    private List<Issue> everything() {
        return Listing.of(stores().records(), Issue.class, RecordQuery.select(), new Reach.All());
    }

    private List<Issue> counted(SomeCountedQuery query) {
        return stores().records().counted(query.build(), new Reach.All()).items().stream()
                .map(one -> (Issue) one.record())
                .toList();
    }

    private static SomeCountedQuery counting(Measure measure) {
        return new SomeCountedQuery(measure);
    }

    @Test
    default void manyRecordsAreKeptTogetherWithTheirCounts() {
        List<Issue> many = List.of(anIssue().build(), anIssue().build());

        stores().records()
                .<Issue>addAll(to -> many.forEach(
                        one -> to.accept(new Addition<>(one, anEventOf(one).build()))));

        assertThat(many).allSatisfy(one -> assertThat(stores().records()
                        .find(Issue.class, one.head().id())
                        .orElseThrow()
                        .record())
                .isEqualTo(one));
        List<RecordId> contributing = new ArrayList<>();
        stores().records().counts((record, count) -> contributing.add(record));
        assertThat(contributing)
                .containsExactlyInAnyOrderElementsOf(many.stream()
                        .flatMap(one ->
                                one.counts().stream().map(count -> one.head().id()))
                        .toList());
    }
}
