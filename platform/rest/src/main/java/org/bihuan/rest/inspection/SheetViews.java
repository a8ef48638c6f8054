package org.bihuan.rest.inspection;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.inspection.CheckedItem;
import org.bihuan.api.inspection.Checklist;
import org.bihuan.api.inspection.Sheet;
import org.bihuan.api.inspection.Verdict;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.text.Text;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.inspection.SheetView.AnswerView;
import org.bihuan.rest.inspection.SheetView.ChecklistView;
import org.bihuan.rest.inspection.SheetView.FindingView;
import org.bihuan.rest.inspection.SheetView.ItemView;
import org.bihuan.rest.inspection.SheetView.Progress;
import org.bihuan.rest.json.Json;

/** Shows sheets. In Chinese everything stays as it was copied; a translation is known only while the sector is here. */
public final class SheetViews {
    private final Platform platform;

    public SheetViews(Platform platform) {
        this.platform = platform;
    }

    public SheetView of(Sheet sheet, Locale language) {
        return new SheetView(
                sheet.checklists().stream().map(list -> of(list, language)).toList());
    }

    public static Progress progress(Sheet sheet) {
        return new Progress(
                (int) sheet.items().count(),
                (int) sheet.items().filter(one -> one.answer().isPresent()).count(),
                (int) sheet.items().filter(one -> one.is(Verdict.NOT_MET)).count(),
                (int) sheet.items().filter(one -> one.finding().isPresent()).count());
    }

    /** One item of a sheet. */
    public ItemView item(Sheet sheet, CheckedItem item, Locale language) {
        Optional<SectorDefinition> sector =
                sheet.checklist(item.item()).flatMap(list -> platform.sectors().find(list.sector()));
        return of(item, sector.flatMap(one -> one.item(item.item())), language);
    }

    private ChecklistView of(Checklist list, Locale language) {
        Optional<SectorDefinition> sector = platform.sectors().find(list.sector());
        String name = translated(sector, SectorDefinition::name, list.sectorName(), language);
        return new ChecklistView(
                list.sector().value(),
                name,
                list.sectorVersion(),
                list.items().stream()
                        .map(item -> of(item, sector.flatMap(one -> one.item(item.item())), language))
                        .toList());
    }

    private static ItemView of(CheckedItem item, Optional<ChecklistItem> now, Locale language) {
        return new ItemView(
                item.item().value(),
                translated(now, ChecklistItem::group, item.group(), language),
                translated(now, ChecklistItem::requirement, item.requirement(), language),
                item.basis(),
                Json.id(item.severity()),
                now.map(one -> one.howToCheck().in(language)).orElse(null),
                now.map(one -> one.usualMeasure().in(language)).orElse(null),
                item.answer()
                        .map(answer -> new AnswerView(
                                Json.id(answer.verdict()),
                                answer.note(),
                                answer.evidence().stream().map(Object::toString).toList()))
                        .orElse(null),
                item.finding()
                        .map(finding -> new FindingView(finding.hazard().toString(), finding.number()))
                        .orElse(null));
    }

    private static <T> String translated(Optional<T> now, Function<T, Text> text, String copied, Locale language) {
        return language.getLanguage().equals("en") ? now.map(text).map(Text::en).orElse(copied) : copied;
    }
}
