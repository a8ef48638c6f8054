package org.bihuan.core.sector;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.checklist.Basis;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.checklist.Confidence;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.sector.Standard;

/** Reads checklist items. Not thread-safe. */
final class ItemReader {
    private final ActionPlan plan;
    private final Map<String, Standard> standards;
    private final Translations translations;

    ItemReader(ActionPlan plan, Map<String, Standard> standards, Translations translations) {
        this.plan = plan;
        this.standards = standards;
        this.translations = translations;
    }

    /** The item; empty where it has no usable id. */
    Optional<ChecklistItem> read(YamlMap item) {
        item.knowing(
                "id",
                "group",
                "requirement",
                "basis",
                "severity",
                "ground",
                "check",
                "measure",
                "topic",
                "composite",
                "focusPoints",
                "from",
                "until");
        String group = item.text("group");
        String requirement = item.text("requirement");
        List<Basis> basis = item.maps("basis").stream().flatMap(this::basis).toList();
        Severity severity = item.choice("severity", Severity.class).orElse(Severity.GENERAL);
        LegalGround ground = ground(item, severity);
        String check = item.text("check");
        String measure = item.text("measure");
        return item.id("id").map(id -> {
            Translations.ItemTexts texts = translations.item(id);
            return new ChecklistItem(
                    new ItemId(id),
                    translations.group(group),
                    texts.of("requirement", requirement),
                    basis,
                    severity,
                    ground,
                    texts.of("check", check),
                    texts.of("measure", measure),
                    item.optionalId("topic"),
                    item.optionalText("composite"),
                    item.texts("focusPoints"),
                    item.optionalDate("from"),
                    item.optionalDate("until"));
        });
    }

    private static LegalGround ground(YamlMap item, Severity severity) {
        LegalGround ground = item.optionalChoice("ground", LegalGround.class).orElse(LegalGround.NONE);
        if ((severity == Severity.MAJOR) == (ground == LegalGround.NONE)) {
            item.wrong("ground", severity == Severity.MAJOR ? "judgement-standard, plan-listed" : "none");
        }
        return ground;
    }

    private Stream<Basis> basis(YamlMap map) {
        map.knowing("standard", "clause", "confidence", "from", "until");
        Optional<String> clause = map.optionalText("clause");
        Confidence confidence = map.choice("confidence", Confidence.class).orElse(Confidence.UNSURE);
        Optional<LocalDate> from = map.optionalDate("from");
        Optional<LocalDate> until = map.optionalDate("until");
        return map.id("standard").stream().map(id -> {
            if (id.equals(Basis.PLAN)) {
                return new Basis(id, plan.title(), plan.number(), clause, confidence, false, from, until);
            }
            Optional<Standard> standard = Optional.ofNullable(standards.get(id));
            return new Basis(
                    id,
                    standard.map(Standard::title).orElse(id),
                    standard.map(Standard::number).orElse(""),
                    clause,
                    confidence,
                    standard.filter(Standard::judges).isPresent(),
                    from.or(() -> standard.flatMap(Standard::from)),
                    until.or(() -> standard.flatMap(Standard::until)));
        });
    }
}
