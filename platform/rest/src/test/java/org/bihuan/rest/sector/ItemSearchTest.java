package org.bihuan.rest.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bihuan.api.checklist.Basis;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.checklist.Confidence;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.text.Text;
import org.junit.jupiter.api.Test;

class ItemSearchTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 10, 1);

    @Test
    void everyWordMustOccurWhereverItStands() {
        assertThat(search("出口 判定方法", Optional.empty(), false, FIRST_DAY).finds(exits()))
                .isTrue();
        assertThat(search("出口 车道", Optional.empty(), false, FIRST_DAY).finds(exits()))
                .isFalse();
    }

    @Test
    void aFindingIsAsGraveAsOnTheDayAskedFor() {
        Optional<Severity> major = Optional.of(Severity.MAJOR);

        assertThat(search("出口", major, false, FIRST_DAY).finds(exits())).isTrue();
        assertThat(search("出口", major, false, FIRST_DAY.minusDays(1)).finds(exits()))
                .isFalse();
    }

    @Test
    void whatDoesNotApplyOnTheDayCanBeLeftOut() {
        assertThat(search("出口", Optional.empty(), true, FIRST_DAY).finds(exits()))
                .isTrue();
        assertThat(search("出口", Optional.empty(), true, FIRST_DAY.minusDays(1)).finds(exits()))
                .isFalse();
    }

    private static ItemSearch search(String words, Optional<Severity> severity, boolean applying, LocalDate day) {
        return new ItemSearch(words, severity, applying, day, Locale.CHINESE);
    }

    private static ChecklistItem exits() {
        Basis basis = new Basis(
                "xf17",
                "重大火灾隐患判定方法",
                "GB 35181-2017",
                Optional.of("6.5"),
                Confidence.SURE,
                true,
                Optional.of(FIRST_DAY),
                Optional.empty());
        return new ChecklistItem(
                new ItemId("fire-05"),
                Text.of("疏散"),
                Text.of("安全出口数量足"),
                List.of(basis),
                Severity.MAJOR,
                LegalGround.JUDGEMENT_STANDARD,
                Text.of("量净宽"),
                Text.of("增设"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
