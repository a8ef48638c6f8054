package org.bihuan.core.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.MessageTexts;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.RowId;
import org.bihuan.api.risk.RiskForm;
import org.bihuan.api.risk.RiskForm.Field;
import org.bihuan.api.risk.RiskList;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorRegistry;

/** What people read for ids, words and instants, in one language. */
final class Shown {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final OrganisationService organisations;
    private final SectorRegistry sectors;
    private final Annex2Form form;
    private final RiskForm risks;
    private final MessageTexts texts;
    private final LocalDate today;
    private final Locale language;

    Shown(
            OrganisationService organisations,
            SectorRegistry sectors,
            Annex2Form form,
            RiskForm risks,
            MessageTexts texts,
            LocalDate today,
            Locale language) {
        this.organisations = organisations;
        this.sectors = sectors;
        this.form = form;
        this.risks = risks;
        this.texts = texts;
        this.today = today;
        this.language = language;
    }

    String text(String key, String... arguments) {
        return texts.of(new TextKey(key), List.of(arguments), language);
    }

    /** What a field is called. */
    String field(String name) {
        return text("field." + name);
    }

    /** What the constant of an enum is called; two enums may share a word. */
    String word(String constant) {
        return text(key(constant));
    }

    private static String key(String constant) {
        return "word." + constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a state is called: by the word that its kind of records has for it, or else by the one that all have. */
    String state(String kind, String state) {
        String own = kind + "." + state;
        String word = word(own);
        return word.equals(key(own)) ? word(state) : word;
    }

    /** What the constant of an enum is called where others have the same name. */
    String word(Enum<?> constant, String of) {
        return word(of + "." + constant.name());
    }

    /** What those of the options of a field of Annex 3 are called. */
    String options(RiskList list, String path, Collection<String> ids) {
        List<Field> along = risks.of(list).along(path);
        return list(
                along.get(along.size() - 1).options().stream()
                        .filter(option -> ids.contains(option.id()))
                        .toList(),
                option -> option.label().in(language));
    }

    /** The day on which the file is written. */
    LocalDate today() {
        return today;
    }

    String organisation(OrganisationId id) {
        return organisations.find(id).map(Organisation::name).orElse(id.value());
    }

    String sector(SectorId id) {
        return sectors.find(id).map(sector -> sector.name().in(language)).orElse(id.value());
    }

    String row(RowId id) {
        return form.row(id).map(row -> form.name(row).in(language)).orElse(id.value());
    }

    String yes(boolean yes) {
        return text(yes ? "word.yes" : "word.no");
    }

    <T> String list(Collection<T> some, Function<T, String> one) {
        return some.stream()
                .map(one)
                .collect(Collectors.joining(language.getLanguage().equals("en") ? ", " : "、"));
    }

    /** Several lines of a record in one cell, numbered where there are some, so that those of several columns belong together. */
    <T> String lines(List<T> some, Function<T, String> one) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> (some.size() > 1 ? (i + 1) + ". " : "") + one.apply(some.get(i)))
                .collect(Collectors.joining("；"));
    }

    /** An instant as local time, to the minute. */
    static String minute(Instant instant) {
        return MINUTE.format(instant);
    }
}
