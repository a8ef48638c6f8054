package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.FollowUp;
import org.bihuan.api.exchange.TableHead;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.lookback.LookBack;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.IndustryCode;
import org.bihuan.api.problem.MessageTexts;
import org.bihuan.api.report.RowId;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.selfcheck.Drill;
import org.bihuan.api.selfcheck.DutyState;
import org.bihuan.api.selfcheck.SelfCheck;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.api.tip.RewardRequest;
import org.bihuan.api.work.WorkRecord;
import org.bihuan.core.exchange.ExportedList.Column;
import org.bihuan.core.fixture.FilledIn;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.reference.YamlRiskForm;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.store.InMemoryStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No file shows the key of a text instead of the text. */
class ExportedWordsTest {
    private static final String KEY = "(?s).*\\b(field|list|word)\\.[a-zA-Z].*";

    /** Codes that follow rules, by the paths at which records have them. */
    private static final Map<String, Object> CODES = Map.of(
            "enterprise.creditCode", new CreditCode(SheetNames.EXAMPLE_CODE),
            "creditCode", new CreditCode(SheetNames.EXAMPLE_CODE),
            "enterprise.industry", new IndustryCode("B1019"),
            "industry", new IndustryCode("B1019"));

    private final Platform platform = new Platform();
    private final MessageTexts texts =
            ServiceLoader.load(MessageTexts.class).findFirst().orElseThrow();

    @AfterEach
    void close() {
        platform.close();
    }

    private Shown shown(Locale language) {
        return new Shown(
                platform.organisations,
                platform.sectors,
                platform.form.form(),
                new YamlRiskForm().form(),
                texts,
                Platform.TODAY,
                language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyListAndEveryHeadingHasWords(String language) {
        Shown shown = shown(Locale.forLanguageTag(language));
        List<ExportedList<?, ?>> lists = ExportedLists.all(
                platform.hazards,
                platform.search,
                platform.enterprises,
                platform.stores.enterprises(),
                platform.organisations,
                platform.register(),
                platform.people,
                platform.enforcement,
                platform.duties,
                platform.desk);

        List<String> words = lists.stream()
                .flatMap(list -> Stream.concat(
                        Stream.of(shown.text("list." + list.name())),
                        list.columns().stream().map(column -> shown.field(column.field()))))
                .toList();

        assertThat(words).hasSizeGreaterThan(200);
        assertThat(words.stream().filter(word -> word.matches(KEY))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyConstantOfARecordHasAWord(String language) {
        Shown shown = shown(Locale.forLanguageTag(language));

        everyConstantHasAWord(Hazard.class, ExportedHazards.columns(), shown);
        everyConstantHasAWord(Issue.class, ExportedRecords.issues(), shown);
        everyConstantHasAWord(Accident.class, ExportedRecords.accidents(), shown);
        everyConstantHasAWord(Supervision.class, ExportedRecords.supervisions(new InMemoryStores().hazards()), shown);
        everyConstantHasAWord(LookBack.class, ExportedRecords.lookBacks(), shown);
        everyConstantHasAWord(EnforcementCase.class, ExportedEnforcement.cases(), shown);
        everyConstantHasAWord(RewardRequest.class, ExportedEnforcement.rewards(), shown);
        everyConstantHasAWord(FollowUp.class, ExportedEnforcement.followUps(), shown);
        everyConstantHasAWord(Risk.class, ExportedRisks.columns(), shown);
        everyConstantHasAWord(WorkRecord.class, ExportedRecords.work(), shown);
        everyConstantHasAWord(Inspection.class, ExportedChecks.inspections(), shown);
        everyConstantHasAWord(SelfCheck.class, ExportedChecks.selfChecks(), shown);
        everyConstantHasAWord(Drill.class, ExportedChecks.drills(), shown);
        everyConstantHasAWord(DutyState.class, ExportedChecks.duties(id -> ""), shown);
        everyConstantHasAWord(Enterprise.class, ExportedRegister.enterprises(), shown);
        everyConstantHasAWord(KnownBody.class, ExportedRegister.organisations(), shown);
        everyConstantHasAWord(ExportedRegister.NamedPerson.class, ExportedRegister.people(), shown);
        everyConstantHasAWord(ExportedRegister.UnitPoint.class, ExportedRegister.appointments(), shown);
    }

    @Test
    void aStateIsCalledByTheWordOfItsKindOrElseByTheOneThatAllKindsHave() {
        Shown shown = shown(Locale.CHINESE);

        assertThat(shown.state("look-back", "REGISTERED")).isEqualTo("待核查");
        assertThat(shown.state("issue", "REGISTERED")).isEqualTo("已登记");
        assertThat(shown.state("self-check", "UNDERWAY")).isEqualTo("自查中");
        assertThat(shown.state("inspection", "underway")).isEqualTo("检查中");
    }

    @Test
    void aFileNamesARowWithTheOneThatItIsPartOfAndThatNameIsUnderstoodInATemplate() {
        RowId highways = new RowId("construction-highway");

        String name = shown(Locale.CHINESE).row(highways);

        assertThat(name).isEqualTo("建设施工：公路工程");
        assertThat(platform.naming.today().row(name)).isEqualTo(highways.value());
        assertThat(platform.naming.today().row("公路工程")).isEqualTo(highways.value());
        assertThat(platform.naming.today().word("row", highways.value())).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"look-backs,REGISTERED,待核查", "issues,CONFIRMED,已整改", "self-checks,SUBMITTED,已提交"})
    void theCoverCallsAStateAsTheListDoes(String list, String state, String word) {
        Cover cover = new Cover(platform.stores.enterprises(), shown(Locale.CHINESE));
        Caller owner = Caller.of(Some.aUser().build(), "127.0.0.1");

        assertThat(cover.lines(owner, Instant.EPOCH, list, "states=" + state))
                .extracting(TableHead.Line::value)
                .contains(word);
    }

    /** Of a record that is filled in, each field that has constants with each of them in turn. */
    private static <R extends Record> void everyConstantHasAWord(Class<R> type, List<Column<R>> columns, Shown shown) {
        new FilledIn<>(type, CODES).leaves().forEach((path, value) -> {
            if (value instanceof Enum<?> one) {
                for (Object constant : one.getDeclaringClass().getEnumConstants()) {
                    Map<String, Object> given = new HashMap<>(CODES);
                    given.put(path, constant);
                    R record = new FilledIn<>(type, given).record();
                    assertThat(columns.stream()
                                    .map(column -> column.text().apply(record, shown))
                                    .filter(cell -> cell.matches(KEY)))
                            .isEmpty();
                }
            }
        });
    }
}
