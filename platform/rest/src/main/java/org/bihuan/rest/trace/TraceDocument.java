package org.bihuan.rest.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.rest.inspection.SheetView.AnswerView;
import org.bihuan.rest.inspection.SheetView.FindingView;
import org.bihuan.rest.inspection.SheetView.ItemView;
import org.bihuan.rest.json.Ref;
import org.bihuan.rest.trace.TraceView.CheckView;
import org.bihuan.rest.trace.TraceView.EvidenceView;
import org.bihuan.rest.trace.TraceView.Found;
import org.bihuan.rest.trace.TraceView.PartView;

/** A trace as one page to be kept and printed, its labels in both languages. */
final class TraceDocument {
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));
    private static final Pattern FIELD = Pattern.compile("\\{\\{(\\w+)}}");
    private static final String TEMPLATE = template();

    private static final Map<String, String> WORDS = Map.of(
            "inspection", "检查 Inspection",
            "self-check", "企业自查 Self-check",
            "before", "发现之前 Before it was found",
            "found", "由本次发现 Found by this check",
            "after", "发现之后 After it was found",
            "met", "符合 Met",
            "not-met", "不符合 Not met",
            "not-applicable", "不适用 Not applicable",
            "not-looked-at", "未检查 Not looked at");

    private TraceDocument() {}

    static String of(TraceView trace, String reader, Instant now) {
        Map<String, String> fields = Map.of(
                "digest", trace.digest(),
                "reader", escaped(reader),
                "now", SECOND.format(now),
                "part",
                        Optional.ofNullable(trace.part())
                                .map(TraceDocument::part)
                                .orElse(""),
                "hazard",
                        Optional.ofNullable(trace.hazard())
                                .map(TraceDocument::hazard)
                                .orElse(""),
                "checks", checks(trace.checks()),
                "name", escaped(trace.enterprise().name()));
        // in one pass: what somebody wrote may look like a field
        return FIELD.matcher(TEMPLATE)
                .replaceAll(field -> Matcher.quoteReplacement(Objects.requireNonNull(fields.get(field.group(1)))));
    }

    private static String part(PartView part) {
        String unit = escaped(part.unit().name());
        String which = part.limit().equals("lead")
                ? "本材料只含由" + unit + "牵头的检查，其他单位的检查不在其中。 Only checks led by this unit; those of others are not in it."
                : "本材料只含属地为" + unit + "的检查，其余检查不在其中。 Only checks in this territory; others are not in it.";
        return "<p class=\"part\">" + which + "</p>\n";
    }

    private static String hazard(Found hazard) {
        return "<h2>被倒查的隐患 · The hazard traced back</h2>\n<table><tbody>\n"
                + row("编号 Number", hazard.number())
                + row("登记人 Registered by", Optional.ofNullable(hazard.by()).orElse("—"))
                + row("发现日期 Found on", hazard.occurred() + "，" + SECOND.format(hazard.recorded()))
                + row("检查项 Item", hazard.item() + " " + hazard.requirement())
                + row("情况描述 Description", hazard.description())
                + "</tbody></table>\n";
    }

    private static String checks(List<CheckView> checks) {
        return checks.isEmpty()
                ? "<p>没有检查记录 No checks</p>\n"
                : checks.stream().map(TraceDocument::check).collect(Collectors.joining());
    }

    private static String check(CheckView check) {
        String relation = Optional.ofNullable(check.relation())
                .map(one -> " · " + word(one))
                .orElse("");
        return "<h2>" + escaped(check.day() + " " + check.number() + " · " + word(check.kind()) + relation) + "</h2>\n"
                + "<table><tbody>\n"
                + row("检查人 Checked by", String.join("、", check.people()))
                + row(
                        "牵头单位 Led by",
                        Optional.ofNullable(check.lead()).map(Ref::name).orElse("—"))
                + row("开始时间 Began", SECOND.format(check.began()))
                + rows("检查表 Checklist", check.checklists().stream().map(list -> "%s %s（%d）"
                        .formatted(list.name(), list.version(), list.items())))
                + rows(
                        "对该项的结果 Answer to the item",
                        Stream.ofNullable(check.item()).map(TraceDocument::answer))
                + rows("不符合项 Not met", check.findings().stream().map(TraceDocument::answer))
                + rows(
                        "签名 Signed",
                        check.signatures().stream()
                                .map(one -> one.name() + " " + SECOND.format(one.signed()) + " " + one.digest()))
                + rows("证据 Evidence", check.evidence().stream().map(TraceDocument::evidence))
                + row("最后事件摘要 Last event", check.lastHash())
                + "</tbody></table>\n";
    }

    private static String answer(ItemView item) {
        String verdict = Optional.ofNullable(item.answer())
                .map(AnswerView::verdict)
                .map(TraceDocument::word)
                .orElse("未填 Open");
        String note = Optional.ofNullable(item.answer()).map(AnswerView::note).orElse("");
        String found = Optional.ofNullable(item.finding())
                .map(FindingView::number)
                .map(number -> " → " + number)
                .orElse("");
        return "%s %s：%s %s%s".formatted(item.item(), item.requirement(), verdict, note, found);
    }

    private static String evidence(EvidenceView one) {
        return one.name() + " · " + one.by() + " " + SECOND.format(one.added()) + " " + one.sha256()
                + (one.supplement() ? " 签名后补充 added after the signature" : "")
                + (one.voided() ? " 已作废 voided" : "");
    }

    private static String word(String id) {
        return WORDS.getOrDefault(id, id);
    }

    private static String rows(String label, Stream<String> values) {
        return values.map(value -> row(label, value)).collect(Collectors.joining());
    }

    private static String row(String label, String value) {
        return "<tr><th>" + label + "</th><td>" + escaped(value) + "</td></tr>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String template() {
        try (InputStream from = TraceDocument.class.getResourceAsStream("trace.html")) {
            if (from == null) {
                throw new IllegalStateException("trace.html is missing");
            }
            return new String(from.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
