package org.bihuan.forms.risk;

import java.time.LocalDate;
import java.util.Locale;
import org.bihuan.api.risk.RiskPrinter.Contact;
import org.bihuan.api.risk.RiskPrinter.Heading;
import org.bihuan.api.text.Text;

/** Everything on the form that is not a field or its content; wording of the plan's Annex 3. */
record RiskWords(Locale language) {
    private static final String LINE = "　____________________";

    String in(Text text) {
        return text.in(language);
    }

    boolean areEnglish() {
        return language.getLanguage().equals("en");
    }

    String sheet() {
        return said("附件3", "Annex 3");
    }

    String annex() {
        return said("附件 3", "Annex 3");
    }

    String title(Text form) {
        return said("昆明市呈贡区", "Chenggong District, Kunming: ") + in(form);
    }

    String unit(Heading heading) {
        return said("填报单位：", "Reporting unit: ") + heading.unit();
    }

    /** Where nobody is to be called, the telephone is written in by hand. */
    String person(Heading heading) {
        return said("填报人及联系电话：", "Filled in by, telephone: ")
                + heading.person()
                + heading.contact().map(this::contact).orElse(LINE);
    }

    private String contact(Contact contact) {
        return said("　联络员 ", ", contact officer ") + contact.name() + " " + contact.phone();
    }

    /** That the table does not hold everything, and where everything is. */
    String leftOut(int listed, long more) {
        return said(
                "本表只列出 " + listed + " 个风险点，另有 " + more + " 个未列入；全部内容请在“重大安全风险”页面导出，不限数量。",
                "This table lists " + listed + " risks and leaves out " + more
                        + " more; all of them are in the file that the page of major safety risks exports.");
    }

    String day(LocalDate day) {
        return said(
                "填报时间：" + day.getYear() + " 年 " + day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日",
                "Date: " + day);
    }

    String number() {
        return said("序号", "No.");
    }

    String yesOrNo(boolean answer) {
        return answer ? said("是", "yes") : said("否", "no");
    }

    String people(long number) {
        return said(number + " 人", String.valueOf(number));
    }

    String money(String tenThousands) {
        return said(tenThousands + " 万元", tenThousands + " × 10,000 yuan");
    }

    String pages() {
        return said("第 &P 页，共 &N 页", "Page &P of &N");
    }

    /** What stands between the options that are chosen. */
    String comma() {
        return said("、", ", ");
    }

    private String said(String zh, String en) {
        return in(new Text(zh, en));
    }
}
