package org.bihuan.core.sector;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bihuan.api.checklist.Basis;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.checklist.Confidence;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.sector.Comparison.Difference;
import org.bihuan.api.sector.Comparison.Field;
import org.bihuan.api.text.Text;

/** What an item says by which a finding is judged, field by field, as people read it. */
record Facts(Map<Field, Text> texts) {
    private static final Text OPEN = new Text("不限", "open");

    /** All that it says. */
    static Facts of(ChecklistItem item) {
        Map<Field, Text> texts = judgedBy(item.basis(), item.severity(), item.ground());
        texts.put(Field.REQUIREMENT, item.requirement());
        texts.put(Field.CHECK, item.howToCheck());
        texts.put(Field.MEASURE, item.usualMeasure());
        texts.put(Field.FROM, day(item.from()));
        texts.put(Field.UNTIL, day(item.until()));
        return new Facts(texts);
    }

    /** What of it depends on the day, and on the content version of the day. */
    static Facts of(ChecklistItem item, LocalDate day) {
        Map<Field, Text> texts = judgedBy(
                item.basis().stream().filter(basis -> basis.inForce(day)).toList(),
                item.severity(day),
                item.ground(day));
        texts.put(Field.REQUIREMENT, item.requirement());
        return new Facts(texts);
    }

    /** What differs, in the order of the fields. Both must say the same fields. */
    List<Difference> differing(Facts after) {
        return texts.keySet().stream()
                .filter(field -> !text(field).equals(after.text(field)))
                .map(field -> new Difference(field, text(field), after.text(field)))
                .toList();
    }

    private Text text(Field field) {
        return texts.getOrDefault(field, OPEN);
    }

    private static Map<Field, Text> judgedBy(Collection<Basis> basis, Severity severity, LegalGround ground) {
        Map<Field, Text> texts = new EnumMap<>(Field.class);
        texts.put(Field.BASIS, joined(basis));
        texts.put(Field.SEVERITY, said(severity));
        texts.put(Field.GROUND, said(ground));
        return texts;
    }

    private static Text joined(Collection<Basis> basis) {
        List<Text> texts = basis.stream().map(Facts::said).toList();
        return new Text(joined(texts, Text::zh, "；"), joined(texts, Text::en, "; "));
    }

    private static String joined(List<Text> texts, Function<Text, String> language, String between) {
        return texts.stream().map(language).collect(Collectors.joining(between));
    }

    private static Text said(Basis basis) {
        Text confidence = said(basis.confidence());
        String zh = (basis.judges() ? "判定标准，" : "")
                + basis.from().map(first -> first + "起，").orElse("")
                + basis.until().map(last -> last + "止，").orElse("")
                + confidence.zh();
        String en = (basis.judges() ? "judgement standard, " : "")
                + basis.from().map(first -> "from " + first + ", ").orElse("")
                + basis.until().map(last -> "until " + last + ", ").orElse("")
                + confidence.en();
        return new Text(basis.label() + "（" + zh + "）", basis.label() + " (" + en + ")");
    }

    private static Text said(Confidence confidence) {
        return switch (confidence) {
            case VERIFIED -> new Text("已核对原文", "compared with the text");
            case SURE -> new Text("未逐字核对", "not compared word by word");
            case UNSURE -> new Text("待核实", "to be verified");
        };
    }

    private static Text said(Severity severity) {
        return switch (severity) {
            case MAJOR -> new Text("重大", "Major");
            case GENERAL -> new Text("一般", "General");
        };
    }

    private static Text said(LegalGround ground) {
        return switch (ground) {
            case JUDGEMENT_STANDARD -> new Text("国家判定标准", "National judgement standard");
            case PLAN_LISTED -> new Text("行动方案列明", "Listed by the action plan");
            case NONE -> new Text("一般隐患", "General hazard");
        };
    }

    private static Text day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).map(Text::of).orElse(OPEN);
    }
}
