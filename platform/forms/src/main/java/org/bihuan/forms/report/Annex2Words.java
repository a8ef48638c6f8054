package org.bihuan.forms.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bihuan.api.report.Annex2Printer.Heading;
import org.bihuan.api.text.Text;

/** Everything on the form that is not a row, a column or a figure; wording of the plan's Annex 2. */
final class Annex2Words {
    private final Locale language;

    Annex2Words(Locale language) {
        this.language = language;
    }

    String in(Text text) {
        return text.in(language);
    }

    boolean areEnglish() {
        return language.getLanguage().equals("en");
    }

    String sheet() {
        return said("附件2", "Annex 2");
    }

    String annex() {
        return said("附件 2", "Annex 2");
    }

    String title() {
        return said(
                "重大事故隐患专项排查整治2023行动工作情况统计表", "Special Action 2023 on Major Accident Hazards: Statement of Work Done");
    }

    String unit(Heading heading) {
        String filters = String.join(
                said("；", "; "),
                Stream.concat(
                                heading.lead().map(lead -> said("牵头 ", "lead ") + lead).stream(),
                                heading.territory().map(territory -> said("属地 ", "territory ") + territory).stream())
                        .toList());
        return said("填报单位：", "Reporting unit: ")
                + (heading.unit().isBlank() ? "___________" : heading.unit())
                + (filters.isEmpty() ? "" : said("（范围：", " (only: ") + filters + said("）", ")"));
    }

    String date(LocalDate day) {
        return said("填报日期：", "Date: ") + day(day);
    }

    String sector() {
        return said("行业领域", "Sector");
    }

    String bracketed(Text unit) {
        return said("（" + unit.zh() + "）", "(" + unit.en() + ")");
    }

    /** What stands before the first of the rows that make up another row. */
    String ofWhich() {
        return said("其中：", "of which: ");
    }

    List<String> signatures() {
        return List.of(said("审核人：", "Reviewed by:"), said("填报联系人：", "Contact:"), said("联系电话：", "Telephone:"));
    }

    List<String> notes() {
        return List.of(
                said(
                        "请云南省数字经济开发区管委会，各街道、各有关部门于每月5/12/22日前将本级开展工作的累计数报至市安委办。"
                                + "行业领域划分范围参照《昆明市重大安全风险大排查工作方案》。报送数据必须实事求是，严禁弄虚作假。",
                        "The Yunnan Digital Economy Development Zone, the streets and the departments report their cumulative"
                                + " figures to the municipal safety committee office by the 5th, 12th and 22nd of each month."
                                + " Sectors are delimited as in Kunming's plan for the survey of major safety risks."
                                + " The figures must be true; falsification is forbidden."),
                said(
                        "比率由合计的分子、分母计算，保留一位小数；“—”表示分母为零。",
                        "Rates are computed from the summed figures, to one decimal; a dash means that the denominator is zero."));
    }

    String footer(LocalDate day) {
        return said("统计截至 ", "As of ") + day(day);
    }

    String pages() {
        return said("第 &P 页，共 &N 页", "Page &P of &N");
    }

    private String day(LocalDate day) {
        return said(day.getYear() + " 年 " + day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日", day.toString());
    }

    private String said(String zh, String en) {
        return in(new Text(zh, en));
    }
}
