package org.bihuan.rest.risk;

import java.util.List;
import java.util.Locale;
import org.bihuan.api.risk.RiskForm;
import org.bihuan.api.risk.RiskForm.Field;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.json.Labelled;

/** The form of Annex 3 as callers see it. */
public record RiskFormView(String title, List<FormListView> lists, FieldView assessed) {
    /** A list. */
    public record FormListView(String id, String label, List<FieldView> fields) {}

    /** A field. */
    public record FieldView(
            String id,
            String label,
            String type,
            boolean required,
            String sample,
            String hint,
            List<Labelled> options,
            String other,
            List<Part> parts) {}

    /** A field within a field, which has no fields within. */
    public record Part(
            String id,
            String label,
            String type,
            boolean required,
            String sample,
            String hint,
            List<Labelled> options) {}

    static RiskFormView of(RiskForm form, Locale language) {
        return new RiskFormView(
                form.title().in(language),
                form.lists().stream()
                        .map(list -> new FormListView(
                                Json.id(list.list()),
                                list.label().in(language),
                                list.fields().stream()
                                        .map(field -> field(field, language))
                                        .toList()))
                        .toList(),
                field(form.assessed(), language));
    }

    private static FieldView field(Field field, Locale language) {
        return new FieldView(
                field.id(),
                field.label().in(language),
                Json.id(field.type()),
                field.required(),
                field.sample(),
                field.hint().in(language),
                options(field, language),
                field.other(),
                field.parts().stream().map(part -> part(part, language)).toList());
    }

    private static Part part(Field field, Locale language) {
        return new Part(
                field.id(),
                field.label().in(language),
                Json.id(field.type()),
                field.required(),
                field.sample(),
                field.hint().in(language),
                options(field, language));
    }

    private static List<Labelled> options(Field field, Locale language) {
        return field.options().stream()
                .map(option -> new Labelled(option.id(), option.label().in(language)))
                .toList();
    }
}
