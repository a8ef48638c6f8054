package org.bihuan.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void blanksPunctuationWidthAndCaseSayNothing() {
        assertThat(Wording.of("已 整改。")).isEqualTo(Wording.of("已整改"));
        assertThat(Wording.of("更换ＤＮ５０阀门；\n试压合格")).isEqualTo(Wording.of("更换 dn50 阀门，试压合格！"));
        assertThat(Wording.of("已整改")).isNotEqualTo(Wording.of("未整改"));
    }

    @Test
    void aTextOfSignsAloneHasNoWords() {
        assertThat(Wording.of("……！").isBlank()).isTrue();
    }
}
