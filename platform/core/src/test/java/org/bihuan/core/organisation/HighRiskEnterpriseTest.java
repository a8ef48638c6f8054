package org.bihuan.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.ChangeEnterprise;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.organisation.HighRiskGround;
import org.bihuan.api.organisation.NewEnterprise;
import org.bihuan.api.organisation.NewEnterprise.Risk;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.SectorDefinition.HighRisk;
import org.bihuan.api.sector.SectorId;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By which parts of its sectors an enterprise is high-risk. */
class HighRiskEnterpriseTest {
    private static final SectorId WATER = new SectorId("water-conservancy");
    private static final Fault NO_PART = Fault.at(
            "/highRisk/0/reason",
            EnterpriseFault.NOT_A_HIGH_RISK_PART,
            "渔业船舶",
            "水上交通 (water-transport), 水利工程施工 (water-works)");

    private final Platform platform = new Platform();
    private final Caller office = Platform.office();

    @AfterEach
    void stop() {
        platform.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"water-transport", "水上交通", "Water transport"})
    void aPartIsChosenByItsIdOrItsNameAndItsWordsAreKept(String told) {
        assertThat(registered(new Risk(WATER.value(), told)).highRisk()).containsExactly(ground("水上交通"));
    }

    @Test
    void anEnterpriseMayBelongToSeveralPartsAndToEachOnce() {
        assertThat(registered(
                                new Risk(WATER.value(), "水利工程施工"),
                                new Risk(WATER.value(), "水上交通"),
                                new Risk(WATER.value(), "water-transport"))
                        .highRisk())
                .containsExactly(ground("水利工程施工"), ground("水上交通"));
    }

    @Test
    void whatTheSectorNamesNotIsRefusedWithThePartsThatItNames() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> registered(new Risk(WATER.value(), "渔业船舶")))
                .satisfies(refused -> assertThat(refused.faults()).containsExactly(NO_PART));
    }

    @Test
    void wordsOfEarlierDaysStayUntilOthersAreTold() {
        Enterprise earlier =
                Some.anEnterprise().in(WATER.value()).highRisk(ground("曾用说明")).build();
        platform.stores.enterprises().add(earlier, Some.anEventOf(earlier).build());

        Enterprise kept = changed(earlier, new Risk(WATER.value(), "曾用说明"));
        assertThat(kept.highRisk()).containsExactly(ground("曾用说明"));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> changed(kept, new Risk(WATER.value(), "渔业船舶")))
                .satisfies(refused -> assertThat(refused.faults()).containsExactly(NO_PART));
        assertThat(changed(kept, new Risk(WATER.value(), "水上交通")).highRisk()).containsExactly(ground("水上交通"));
    }

    @Test
    void aSectorThatHasBecomeHighRiskAsAWholeNeedsNoPart() {
        Enterprise barge = registered(new Risk(WATER.value(), "水上交通"));
        platform.sectors.remove(WATER.value());
        platform.sectors.add(WATER.value(), HighRisk.ALL, "monthly", "half-yearly");
        assertThat(changed(barge).highRisk()).containsExactly(new HighRiskGround(WATER, Optional.empty()));
    }

    @Test
    void contentThatNamesNoPartsLeavesTheWordsToWhoeverRegisters() {
        platform.sectors.remove(WATER.value());
        platform.sectors.addUnnamed(WATER.value());
        assertThat(registered(new Risk(WATER.value(), "渔业船舶")).highRisk()).containsExactly(ground("渔业船舶"));
    }

    private static HighRiskGround ground(String words) {
        return new HighRiskGround(WATER, Optional.of(words));
    }

    private Enterprise registered(Risk... risks) {
        return platform.enterprises.register(
                Command.by(office), told(Some.creditCode().value(), risks));
    }

    private Enterprise changed(Enterprise seen, Risk... risks) {
        NewEnterprise told = told(seen.creditCode().value(), risks);
        ChangeEnterprise change = new ChangeEnterprise(
                seen.version(),
                "核对",
                seen.name(),
                told.creditCode(),
                seen.territory().value(),
                told.sector(),
                null,
                null,
                null,
                null,
                null,
                null,
                told.highRisk(),
                null,
                null,
                null,
                null);
        return platform.enterprises.change(Command.by(office), seen.id(), change);
    }

    private static NewEnterprise told(String code, Risk... risks) {
        return new NewEnterprise(
                "演示船队",
                code,
                "street-longcheng",
                WATER.value(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(risks),
                null,
                null,
                null,
                null);
    }
}
