package org.bihuan.core.exchange;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.MessageTexts;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorRegistry;

/** What people read for ids, words and instants, in one language. */
final class Shown {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final OrganisationService organisations;
    private final SectorRegistry sectors;
    private final Annex2Form form;
    private final MessageTexts texts;
    private final Locale language;

    Shown(
            OrganisationService organisations,
            SectorRegistry sectors,
            Annex2Form form,
            MessageTexts texts,
            Locale language) {
        this.organisations = organisations;
        this.sectors = sectors;
        this.form = form;
        this.texts = texts;
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
        return text("word." + constant.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String organisation(OrganisationId id) {
        return organisations.find(id).map(Organisation::name).orElse(id.value());
    }

    String sector(SectorId id) {
        return sectors.find(id).map(sector -> sector.name().in(language)).orElse(id.value());
    }

    String row(RowId id) {
        return form.row(id).map(row -> row.label().in(language)).orElse(id.value());
    }

    String yes(boolean yes) {
        return text(yes ? "word.yes" : "word.no");
    }

    <T> String list(Collection<T> some, Function<T, String> one) {
        return some.stream()
                .map(one)
                .collect(Collectors.joining(language.getLanguage().equals("en") ? ", " : "、"));
    }

    /** An instant as local time, to the minute. */
    static String minute(Instant instant) {
        return MINUTE.format(instant);
    }
}
