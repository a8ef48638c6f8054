package org.bihuan.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.stream.IntStream;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.ChangeEnterprise;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.organisation.IndustryCode;
import org.bihuan.api.organisation.IndustrySection;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of GB/T 4754-2017: letter and division. */
class IndustryTest {
    private final Platform platform = new Platform();
    private final Caller office = Platform.office();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void everyDivisionFrom01To97BelongsToExactlyOneSection() {
        assertThat(IntStream.rangeClosed(0, 99).boxed()).allSatisfy(division -> {
            long sections = "ABCDEFGHIJKLMNOPQRST"
                    .chars()
                    .filter(letter -> new IndustryCode("%c%02d".formatted(letter, division))
                            .section()
                            .isPresent())
                    .count();
            assertThat(sections).isEqualTo(division >= 1 && division <= 97 ? 1 : 0);
        });
    }

    @ParameterizedTest
    @CsvSource({"A05,A", "B06,B", "B1019,B", "C43,C", "D441,D", "O82,O", "P83,P", "T97,T"})
    void theSectionIsThatOfTheLetterIfTheDivisionIsOneOfIts(String code, IndustrySection section) {
        assertThat(new IndustryCode(code).section()).contains(section);
    }

    @ParameterizedTest
    @CsvSource({"A1019,10,A,01-05", "K71,71,K,70", "T98,98,T,97", "b0511,05,B,06-12"})
    void aDivisionOfAnotherSectionIsRefusedWithTheDivisionsThatTheLetterHas(
            String code, String division, String letter, String divisions) {
        Enterprise quarry = registered("B1019");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> changed(quarry, code))
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at(
                                "/industry", EnterpriseFault.DIVISION_OF_OTHER_SECTION, division, letter, divisions)));
    }

    @Test
    void aWrongCodeOfEarlierDaysIsReadAndStaysUntilAnotherIsTold() {
        Enterprise quarry = registered("A1019");
        assertThat(platform.enterprises.get(office, quarry.id()).industry())
                .contains(new IndustryCode("A1019"))
                .get()
                .extracting(IndustryCode::section)
                .isEqualTo(Optional.empty());
        Enterprise kept = changed(quarry, "A1019");
        assertThat(changed(kept, "B1019").industry()).contains(new IndustryCode("B1019"));
    }

    private Enterprise registered(String industry) {
        Enterprise quarry = Some.anEnterprise().industry(industry).build();
        platform.stores.enterprises().add(quarry, Some.anEventOf(quarry).build());
        return quarry;
    }

    private Enterprise changed(Enterprise seen, String industry) {
        ChangeEnterprise change = new ChangeEnterprise(
                seen.version(),
                "核对",
                seen.name(),
                seen.creditCode().value(),
                seen.territory().value(),
                seen.sector().value(),
                null,
                industry,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return platform.enterprises.change(Command.by(office), seen.id(), change);
    }
}
