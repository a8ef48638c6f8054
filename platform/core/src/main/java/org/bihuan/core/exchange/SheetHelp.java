package org.bihuan.core.exchange;

import java.util.List;
import java.util.stream.Stream;

/** What the readers of every template must know. */
public final class SheetHelp {
    private SheetHelp() {}

    /**
     * Lines in Chinese and English in turn.
     *
     * @param one what stands in a line, in Chinese with its measure word
     * @param oneInEnglish the same in English
     * @param further what is to be known of this template besides
     */
    public static List<String> of(String one, String oneInEnglish, String... further) {
        return Stream.concat(
                        Stream.of(
                                "从第四行起每行填" + one + "；前三行是标题，请勿改动，列可以换位置。标明“示例”的行和自己加的列、工作表不读取，可以删除。",
                                "One " + oneInEnglish
                                        + " a line from the fourth line on. The first three are headings; columns may"
                                        + " change places. The line marked 示例, columns and sheets of your own are not read.",
                                "全部正确才会导入；有一处问题就都不导入，并退回带“问题”列的表格，改正后重新导入即可。",
                                "All of it is imported or nothing. A file with faults comes back with a column of faults; mend it and"
                                        + " import it again.",
                                "代码、编号、日期、数字和电话请用半角字符；不要合并单元格，不要使用公式。",
                                "No full-width characters in codes, days, numbers and telephone numbers; no merged cells, no"
                                        + " formulas."),
                        Stream.of(further))
                .toList();
    }
}
