package org.bihuan.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowHeightTest {
    @Test
    void aTextThatFitsIsOneLine() {
        assertThat(RowHeight.lines("", 10)).isOne();
        assertThat(RowHeight.lines("某矿业", 7)).isOne();
        assertThat(RowHeight.lines("abcdef", 7)).isOne();
    }

    @Test
    void aChineseCharacterIsTwiceAsWideAsALetter() {
        assertThat(RowHeight.lines("abcdef", 7)).isEqualTo(1);
        assertThat(RowHeight.lines("采场高陡边坡", 7)).isEqualTo(2);
        assertThat(RowHeight.lines("昆明市呈贡区龙城街道", 7)).isEqualTo(4);
    }

    @Test
    void eachLineOfATextBeginsAnew() {
        assertThat(RowHeight.lines("1.停工\n2.撤人\n3.报告", 20)).isEqualTo(3);
        assertThat(RowHeight.lines("1.停工\n2.采场高陡边坡", 9)).isEqualTo(3);
        assertThat(RowHeight.lines("1.停工\n\n3.报告", 20)).isEqualTo(3);
    }

    @Test
    void wordsStayWholeUnlessOneIsLongerThanALine() {
        assertThat(RowHeight.lines("every slope every day", 11)).isEqualTo(3);
        assertThat(RowHeight.lines("91530114MA00000007", 10)).isEqualTo(2);
        assertThat(RowHeight.lines("91530114MA00000007 again", 10)).isEqualTo(3);
    }
}
