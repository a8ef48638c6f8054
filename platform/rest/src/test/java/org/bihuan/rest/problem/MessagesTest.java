package org.bihuan.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.audit.Verification;
import org.bihuan.api.enforcement.BatchesQuery;
import org.bihuan.api.enforcement.DecisionKind;
import org.bihuan.api.enforcement.FollowUpQuery;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.problem.MessageCode;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.rest.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{[wt]?(\\d)}");

    /** How many arguments the javadoc of a code promises; none unless it stands here. */
    private static final Map<String, Integer> ARGUMENTS = Map.ofEntries(
            Map.entry("wrong-type", 1),
            Map.entry("too-long", 1),
            Map.entry("too-early", 1),
            Map.entry("unknown-id", 1),
            Map.entry("not-allowed", 1),
            Map.entry("out-of-range", 2),
            Map.entry("date-out-of-range", 2),
            Map.entry("stale-version", 3),
            Map.entry("body-too-large", 1),
            Map.entry("sign-in-delayed", 1),
            Map.entry("name-like-a-line", 1),
            Map.entry("no-such-sector", 2),
            Map.entry("sector-not-installed", 1),
            Map.entry("item-of-other-sector", 2),
            Map.entry("item-not-yet-in-force", 2),
            Map.entry("item-retired", 2),
            Map.entry("row-of-other-sector", 2),
            Map.entry("not-a-department", 1),
            Map.entry("measurement-of-other-item", 2),
            Map.entry("measured-twice", 1),
            Map.entry("too-many-decimals", 1),
            Map.entry("before-the-finding", 1),
            Map.entry("before-the-rectification", 1),
            Map.entry("before-the-plan", 1),
            Map.entry("after-the-rectification", 1),
            Map.entry("before-the-removal", 1),
            Map.entry("only-by-listing-authority", 1),
            Map.entry("listed-now", 1),
            Map.entry("not-listed-in-those-years", 2),
            Map.entry("before-the-registration", 1),
            Map.entry("deadline-only-by-extension", 1),
            Map.entry("not-after-the-deadline", 1),
            Map.entry("after-the-authoritys-deadline", 1),
            Map.entry("after-what-was-done", 1),
            Map.entry("after-the-plan-was-told", 1),
            Map.entry("lesser-than-listed", 1),
            Map.entry("lesser-than-punished", 1),
            Map.entry("lesser-than-merged", 1),
            Map.entry("after-what-followed", 1),
            Map.entry("stands-for-others", 1),
            Map.entry("accepted-on-its-evidence", 1),
            Map.entry("decided-upon", 1),
            Map.entry("hazard-voided", 1),
            Map.entry("evidence-of-earlier-work", 1),
            Map.entry("evidence-shown-before", 1),
            Map.entry("registered-later", 1),
            Map.entry("counts-nowhere", 1),
            Map.entry("judged-less-severely", 1),
            Map.entry("accepted-already", 1),
            Map.entry("listed-once", 1),
            Map.entry("already-listed", 3),
            Map.entry("not-a-listing-body", 1),
            Map.entry("body-of-another-level", 2),
            Map.entry("not-a-higher-level", 1),
            Map.entry("before-the-listing", 1),
            Map.entry("before-the-acceptance", 1),
            Map.entry("deadline-too-far", 1),
            Map.entry("hazard-not-accepted", 1),
            Map.entry("wrong-stage", 2),
            Map.entry("before-the-issue", 1),
            Map.entry("before-the-accident", 1),
            Map.entry("safe-harbour", 4),
            Map.entry("safe-harbour-on-behalf", 6),
            Map.entry("no-hazard-named", 1),
            Map.entry("double-penalty-missing", 1),
            Map.entry("punished-hazard-open", 1),
            Map.entry("decisions-stand", 1),
            Map.entry("too-late", 1),
            Map.entry("not-reported-by-the-public", 1),
            Map.entry("not-found-true", 1),
            Map.entry("asked-already", 1),
            Map.entry("before-the-request", 1),
            Map.entry("before-the-case", 1),
            Map.entry("before-the-decision", 1),
            Map.entry("document-stands", 2),
            Map.entry("document-stands-elsewhere", 1),
            Map.entry("body-of-another-time", 2),
            Map.entry("cannot-decide-this", 1),
            Map.entry("body-not-in-the-case", 1),
            Map.entry("record-of-other-enterprise", 1),
            Map.entry("record-voided", 1),
            Map.entry("heir-already", 1),
            Map.entry("casualties-too-late", 1),
            Map.entry("before-the-fix", 1),
            Map.entry("raised-after-registered", 1),
            Map.entry("too-many-lines", 1),
            Map.entry("not-a-regulator", 1),
            Map.entry("item-not-on-sheet", 1),
            Map.entry("item-not-answered", 1),
            Map.entry("finding-without-hazard", 1),
            Map.entry("finding-registered", 2),
            Map.entry("no-finding", 1),
            Map.entry("hazard-of-other-enterprise", 1),
            Map.entry("hazard-not-open", 1),
            Map.entry("not-an-inspectors-account", 1),
            Map.entry("twice-in-team", 1),
            Map.entry("cannot-lead-inspection", 1),
            Map.entry("not-the-same-dispatch", 1),
            Map.entry("too-many-attachments", 1),
            Map.entry("accepted-on-this", 2),
            Map.entry("too-many-pixels", 1),
            Map.entry("photo-too-long", 1),
            Map.entry("not-a-territory", 1),
            Map.entry("already-registered", 1),
            Map.entry("perhaps-registered", 1),
            Map.entry("not-a-tag", 2),
            Map.entry("division-of-other-section", 3),
            Map.entry("not-a-high-risk-part", 2),
            Map.entry("not-partly-high-risk", 1),
            Map.entry("enterprise-closed", 1),
            Map.entry("not-after-last-renaming", 1),
            Map.entry("before-last-enterprise-change", 1),
            Map.entry("enterprise-of-itself", 1),
            Map.entry("enterprise-out-of-business", 2),
            Map.entry("unknown-superior", 1),
            Map.entry("principal-of-a-banned-name", 4),
            Map.entry("duty-taken", 1),
            Map.entry("organisation-id-taken", 1),
            Map.entry("organisation-name-taken", 2),
            Map.entry("as-the-plan-names-it", 1),
            Map.entry("unit-takes-no-part", 2),
            Map.entry("former-name-of-another", 2),
            Map.entry("before-the-last-change", 1),
            Map.entry("organisation-of-itself", 1),
            Map.entry("successor-of-another-kind", 1),
            Map.entry("header-missing", 1),
            Map.entry("wrong-symbolic-name", 1),
            Map.entry("header-forbidden", 1),
            Map.entry("requirement-unsatisfied", 1),
            Map.entry("others-would-restart", 1),
            Map.entry("module-present", 1),
            Map.entry("other-sector", 2),
            Map.entry("swap-rolled-back", 1),
            Map.entry("sheet-too-large", 1),
            Map.entry("sheet-beside-too-large", 1),
            Map.entry("sheet-one-too-many", 1),
            Map.entry("name-like-registered", 1),
            Map.entry("more-faults", 2),
            Map.entry("sheet-too-many-rows", 1),
            Map.entry("sheet-more-faults", 1),
            Map.entry("sheet-missing", 1),
            Map.entry("sheet-heading-missing", 2),
            Map.entry("sheet-heading-unknown", 1),
            Map.entry("sheet-cells-merged", 1),
            Map.entry("sheet-text-differs", 1),
            Map.entry("sheet-not-of-this-kind", 1),
            Map.entry("sector-yaml-broken", 1),
            Map.entry("sector-key-missing", 1),
            Map.entry("sector-key-unknown", 2),
            Map.entry("sector-value-wrong", 2),
            Map.entry("sector-id-repeated", 1),
            Map.entry("sector-id-of-other-sector", 2),
            Map.entry("sector-row-unknown", 1),
            Map.entry("sector-row-of-other-sector", 2),
            Map.entry("sector-department-unknown", 1),
            Map.entry("sector-standard-unknown", 1),
            Map.entry("sector-clause-unsure", 1),
            Map.entry("sector-ground-without-standard", 1),
            Map.entry("sector-ground-without-plan", 1),
            Map.entry("sector-rule-missing", 2),
            Map.entry("sector-rule-failed", 2),
            Map.entry("sector-item-never-applies", 1),
            Map.entry("sector-focus-point-uncovered", 1),
            Map.entry("sector-reference-unknown", 2),
            Map.entry("sector-dates-cross", 1),
            Map.entry("sector-translation-missing", 1),
            Map.entry("sector-translation-idle", 1),
            Map.entry("sector-item-gone", 1),
            Map.entry("sector-item-redefined", 1),
            Map.entry("sector-version-not-grown", 2),
            Map.entry("too-many-filters", 1),
            Map.entry("too-many-jobs", 1),
            Map.entry("interrupted-too-often", 1),
            Map.entry("broke-off", 1),
            Map.entry("repeats-a-line", 1),
            Map.entry("repeats-a-record", 1),
            Map.entry("unequal-parts", 2),
            Map.entry("already-imported", 3),
            Map.entry("internal-error", 1));

    static Stream<MessageCode> codes() {
        return new ClassFileImporter()
                .importPackages("org.bihuan.api", "org.bihuan.rest").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(MessageCode.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(MessageCode.class::cast);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasATextInBothLanguagesWithItsArguments(MessageCode code) {
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String text = Messages.find(code.code(), language).orElse("");
            assertThat(text).isNotBlank();
            assertThat(places(text)).as(text).isEqualTo(ARGUMENTS.getOrDefault(code.code(), 0));
        }
        assertThat(Messages.find(code.code(), Locale.CHINESE).orElse("")).matches("(?s).*\\p{IsHan}.*");
        assertThat(Messages.find(code.code(), Locale.ENGLISH).orElse("")).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void codesAreUniqueInTheProduct() {
        assertThat(codes().map(MessageCode::code)).doesNotHaveDuplicates().hasSizeGreaterThan(70);
        assertThat(ARGUMENTS.keySet()).isSubsetOf(codes().map(MessageCode::code).collect(Collectors.toSet()));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Messages.keys(Locale.CHINESE)).isEqualTo(Messages.keys(Locale.ENGLISH));
    }

    @Test
    void everyFindingOfAVerificationHasAText() {
        assertThat(Verification.Code.values())
                .allSatisfy(code -> assertThat(Messages.find("finding." + Json.id(code), Locale.CHINESE))
                        .isPresent());
    }

    @Test
    void everyConditionOfAListHasANameForTheCoverOfItsExport() {
        assertThat(Stream.of(
                                HazardQuery.class,
                                EnterpriseQuery.class,
                                RecordQuery.class,
                                FollowUpQuery.class,
                                BatchesQuery.class)
                        .flatMap(query -> Stream.of(query.getRecordComponents()))
                        .map(RecordComponent::getName)
                        .filter(name -> !Set.of("after", "limit").contains(name)))
                .allSatisfy(name -> assertThat(Messages.find("filter." + name, Locale.CHINESE))
                        .as(name)
                        .isPresent());
    }

    @Test
    void everyKindOfDecisionHasANameForTheCoverOfAnExport() {
        assertThat(DecisionKind.values())
                .allSatisfy(kind -> assertThat(Messages.find("measure." + Json.id(kind.measure()), Locale.ENGLISH))
                        .isPresent());
    }

    @Test
    void wordsAndInstantsAreShownInTheCallersWay() {
        assertThat(Messages.filled("{w0} {t1} {0}", List.of("RECTIFIED", "2023-06-22T01:02:03.004Z"), Locale.CHINESE))
                .isEqualTo("待验收 2023-06-22 09:02:03 RECTIFIED");
    }

    private static int places(String text) {
        Matcher place = PLACE.matcher(text);
        TreeSet<Integer> numbers = new TreeSet<>();
        while (place.find()) {
            numbers.add(Integer.valueOf(place.group(1)));
        }
        return numbers.size();
    }
}
