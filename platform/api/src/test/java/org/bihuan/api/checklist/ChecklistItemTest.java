package org.bihuan.api.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bihuan.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChecklistItemTest {
    private static final LocalDate SUMMER = LocalDate.of(2023, 7, 1);
    private static final LocalDate IN_FORCE = LocalDate.of(2023, 10, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2023, 11, 1);

    @Test
    void aJudgementStandardIsTheGroundFromItsFirstDayOnAndThePlanBeforeIt() {
        ChecklistItem item = major(LegalGround.JUDGEMENT_STANDARD, plan(), standard(true, IN_FORCE, null));

        assertThat(item.ground(IN_FORCE.minusDays(1))).isEqualTo(LegalGround.PLAN_LISTED);
        assertThat(item.severity(IN_FORCE.minusDays(1))).isEqualTo(Severity.MAJOR);
        assertThat(item.ground(IN_FORCE)).isEqualTo(LegalGround.JUDGEMENT_STANDARD);
    }

    @Test
    void withoutThePlanAFindingBeforeTheStandardIsGeneral() {
        ChecklistItem item =
                major(LegalGround.JUDGEMENT_STANDARD, standard(false, null, null), standard(true, IN_FORCE, null));

        assertThat(item.applies(SUMMER)).isTrue();
        assertThat(item.ground(SUMMER)).isEqualTo(LegalGround.NONE);
        assertThat(item.severity(SUMMER)).isEqualTo(Severity.GENERAL);
        assertThat(item.severity(AUTUMN)).isEqualTo(Severity.MAJOR);
    }

    @Test
    void anItemMentionsWhateverItSaysOrRestsOn() {
        ChecklistItem item = item(null, null, Severity.GENERAL, LegalGround.NONE, plan(), standard(true, null, null));

        for (String text : List.of("ROAD-1", "组", "要求", "看", "改", "52号", "判定", "方案（呈安委")) {
            assertThat(item.mentions(text, Locale.CHINESE)).as(text).isTrue();
        }
        assertThat(item.mentions("出口", Locale.CHINESE)).isFalse();
    }

    @Test
    void aStandardThatEndedIsNoGround() {
        ChecklistItem item = major(LegalGround.JUDGEMENT_STANDARD, plan(), standard(true, null, IN_FORCE));

        assertThat(item.ground(IN_FORCE)).isEqualTo(LegalGround.JUDGEMENT_STANDARD);
        assertThat(item.ground(AUTUMN)).isEqualTo(LegalGround.PLAN_LISTED);
    }

    @Test
    void aStandardDoesNotRaiseWhatThePlanLists() {
        assertThat(major(LegalGround.PLAN_LISTED, plan(), standard(true, null, null))
                        .ground(SUMMER))
                .isEqualTo(LegalGround.PLAN_LISTED);
    }

    @Test
    void aGeneralHazardStaysGeneral() {
        ChecklistItem item = item(null, null, Severity.GENERAL, LegalGround.NONE, plan(), standard(true, null, null));

        assertThat(item.severity(SUMMER)).isEqualTo(Severity.GENERAL);
    }

    @Test
    void anItemAppliesOnlyWhileItIsInUseAndABasisIsInForce() {
        ChecklistItem item = item(
                LocalDate.of(2023, 6, 1),
                LocalDate.of(2023, 12, 31),
                Severity.MAJOR,
                LegalGround.JUDGEMENT_STANDARD,
                standard(true, IN_FORCE, LocalDate.of(2024, 6, 30)));

        assertThat(item.applies(SUMMER)).isFalse();
        assertThat(item.nextStart(SUMMER)).contains(IN_FORCE);
        assertThat(item.applies(IN_FORCE)).isTrue();
        assertThat(item.applies(LocalDate.of(2023, 12, 31))).isTrue();
        assertThat(item.applies(LocalDate.of(2024, 1, 1))).isFalse();
        assertThat(item.nextStart(LocalDate.of(2024, 1, 1))).isEmpty();
        assertThat(item.lastEnd(LocalDate.of(2024, 7, 1))).contains(LocalDate.of(2023, 12, 31));
    }

    @Test
    void betweenTwoStandardsAnItemRests() {
        LocalDate again = LocalDate.of(2024, 1, 1);
        ChecklistItem item =
                major(LegalGround.JUDGEMENT_STANDARD, standard(true, null, IN_FORCE), standard(true, again, null));

        assertThat(item.applies(AUTUMN)).isFalse();
        assertThat(item.nextStart(AUTUMN)).contains(again);
        assertThat(item.lastEnd(AUTUMN)).contains(IN_FORCE);
        assertThat(item.turns()).containsExactly(IN_FORCE.plusDays(1), again);
    }

    private static ChecklistItem major(LegalGround ground, Basis... basis) {
        return item(null, null, Severity.MAJOR, ground, basis);
    }

    private static ChecklistItem item(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Severity severity,
            LegalGround ground,
            Basis... basis) {
        return new ChecklistItem(
                new ItemId("road-11"),
                Text.of("组"),
                Text.of("要求"),
                List.of(basis),
                severity,
                ground,
                Text.of("看"),
                Text.of("改"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.ofNullable(from),
                Optional.ofNullable(until));
    }

    private static Basis plan() {
        return new Basis(
                Basis.PLAN,
                "方案",
                "呈安委〔2023〕7号",
                Optional.of("二"),
                Confidence.VERIFIED,
                false,
                Optional.empty(),
                Optional.empty());
    }

    private static Basis standard(boolean judges, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Basis(
                "dl52",
                "判定标准",
                "交办运〔2023〕52号",
                Optional.empty(),
                Confidence.VERIFIED,
                judges,
                Optional.ofNullable(from),
                Optional.ofNullable(until));
    }
}
