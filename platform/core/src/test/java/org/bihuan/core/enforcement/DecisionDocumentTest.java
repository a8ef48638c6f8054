package org.bihuan.core.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.aNewCase;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.enforcement.CaseFault;
import org.bihuan.api.enforcement.CaseService;
import org.bihuan.api.enforcement.Decision;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.RevokeDecision;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Measure;
import org.bihuan.core.fixture.Interrupted;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A document lays a measure upon a subject once, in one case. */
class DecisionDocumentTest {
    private static final String DOCUMENT = "应急罚〔2023〕8号";

    private final Enforcing enforcing = new Enforcing();
    private final Platform platform = enforcing.platform;
    private final Caller office = Platform.office();
    private final EnforcementCase whole = enforcing.opened();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void theSameDecisionIsWrittenDownOnce() {
        EnforcementCase fined = enforcing.decided(fine(whole, DOCUMENT));
        for (String same : List.of(DOCUMENT, "应急罚[2023]8号", " 应急罚 〔2023〕８号")) {
            refused(
                    () -> enforcing.decided(fine(fined, same)),
                    Fault.at("/document", CaseFault.DOCUMENT_STANDS, same.strip(), number(whole)));
        }
        assertThat(amount(fined, Measure.PENALTIES)).isEqualTo(1);
        assertThat(amount(fined, Measure.FINE)).isEqualTo(2_000_000);
    }

    @Test
    void aDocumentMayLayOtherMeasuresAndPunishBothSubjects() {
        EnforcementCase fined = enforcing.decided(fine(whole, DOCUMENT));
        EnforcementCase suspended =
                enforcing.decided(new Deciding(fined).kind("suspension").with("应急罚[2023]8号", "依据"));
        EnforcementCase both = enforcing.decided(fine(suspended, DOCUMENT).against("principal", "李某"));
        assertThat(both.decisions()).hasSize(3);
        assertThat(amount(both, Measure.PENALTIES)).isEqualTo(2);
    }

    @Test
    void aDocumentOfTheSameBodyStandsInOneCase() {
        enforcing.decided(fine(whole, DOCUMENT));
        EnforcementCase second = enforcing.opened();
        refused(
                () -> enforcing.decided(new Deciding(second).kind("warning").with(DOCUMENT, "依据")),
                Fault.at("/document", CaseFault.DOCUMENT_STANDS, DOCUMENT, number(whole)));
        assertThat(enforcing
                        .decided(fine(second, DOCUMENT).against("principal", "李某"))
                        .decisions())
                .hasSize(1);
        Caller housing = Platform.department("dept-housing");
        EnforcementCase ofHousing = openedBy(housing, enforcing.quarry.id());
        assertThat(platform.cases
                        .decide(
                                Command.by(housing),
                                ofHousing.head().id(),
                                fine(ofHousing, DOCUMENT).made())
                        .decisions())
                .hasSize(1);
    }

    @Test
    void ofTwoWhoWriteTheSameDocumentAtOnceTheSecondHearsWhereItStands() {
        EnforcementCase second = enforcing.opened(enforcing.found("inspection"));
        CaseService overtaken = platform.casesOver(platform.deskOver(
                new Interrupted(platform.stores.ledger(), () -> enforcing.decided(fine(whole, DOCUMENT)))));
        refused(
                () -> overtaken.decide(
                        Command.by(enforcing.department),
                        second.head().id(),
                        fine(second, DOCUMENT).made()),
                Fault.at("/document", CaseFault.DOCUMENT_STANDS, DOCUMENT, number(whole)));
        assertThat(platform.cases.get(office, second.head().id())).isEqualTo(second);
    }

    @Test
    void whoMayNotSeeTheCaseIsNotToldWhichItIs() {
        Caller housing = Platform.department("dept-housing");
        EnforcementCase ofHousing = openedBy(housing, enforcing.quarry.id());
        platform.cases.decide(
                Command.by(office),
                ofHousing.head().id(),
                fine(ofHousing, DOCUMENT).by("dept-natural-resources").made());
        refused(
                () -> enforcing.decided(fine(whole, DOCUMENT)),
                Fault.at("/document", CaseFault.DOCUMENT_STANDS_ELSEWHERE, DOCUMENT));
        refused(
                () -> platform.cases.decide(
                        Command.by(office),
                        whole.head().id(),
                        fine(whole, DOCUMENT).made()),
                Fault.at("/document", CaseFault.DOCUMENT_STANDS, DOCUMENT, number(ofHousing)));
    }

    @Test
    void aCircularMayNameTheEnterprisesOfSeveralCases() {
        enforcing.decided(new Deciding(whole).kind("circular").with("通报1号", null));
        EnforcementCase second = openedBy(
                enforcing.department, platform.quarryIn("street-wulong").id());
        assertThat(enforcing
                        .decided(new Deciding(second).kind("circular").with("通报1号", null))
                        .decisions())
                .hasSize(1);
    }

    @Test
    void whatWasRevokedStandsInNobodysWay() {
        EnforcementCase fined = enforcing.decided(fine(whole, DOCUMENT));
        EnforcementCase revoked = platform.cases.revoke(
                Command.by(enforcing.department),
                fined.head().id(),
                new RevokeDecision(fined.version(), 1L, null, "复议撤销"));
        EnforcementCase again = enforcing.decided(fine(revoked, DOCUMENT));
        platform.cases.revoke(
                Command.by(enforcing.department),
                again.head().id(),
                new RevokeDecision(again.version(), 2L, null, "重复处罚"));
        EnforcementCase second = enforcing.opened();
        assertThat(enforcing.decided(fine(second, DOCUMENT)).decisions()).hasSize(1);
    }

    @Test
    void aCorrectionKeepsItsDocumentButTakesNoOther() {
        EnforcementCase fined = enforcing.decided(fine(whole, DOCUMENT));
        EnforcementCase twice = enforcing.decided(fine(fined, "应急罚〔2023〕9号"));
        EnforcementCase corrected = platform.cases.correct(
                Command.by(enforcing.department),
                twice.head().id(),
                fine(twice, DOCUMENT).fining("30000").correcting(1, "金额误填"));
        assertThat(corrected.decisions()).extracting(Decision::amount).first().satisfies(amount -> assertThat(amount)
                .contains(new BigDecimal("30000.00")));
        refused(
                () -> platform.cases.correct(
                        Command.by(enforcing.department),
                        corrected.head().id(),
                        fine(corrected, DOCUMENT).correcting(2, "文书号误填")),
                Fault.at("/document", CaseFault.DOCUMENT_STANDS, DOCUMENT, number(whole)));
    }

    private EnforcementCase openedBy(Caller caller, EnterpriseId enterprise) {
        return platform.cases.register(
                Command.by(caller), aNewCase(enterprise).on(Platform.TODAY).build());
    }

    private static Deciding fine(EnforcementCase whole, String document) {
        return new Deciding(whole).kind("fine").fining("20000").with(document, "依据");
    }

    private static long amount(EnforcementCase whole, Measure measure) {
        return whole.counts().stream()
                .filter(count -> count.measure() == measure)
                .mapToLong(Count::amount)
                .sum();
    }

    private static String number(EnforcementCase whole) {
        return whole.head().number();
    }

    private static void refused(ThrowingCallable call, Fault fault) {
        Enforcing.assertRefused(call, CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults()).containsExactly(fault));
    }
}
