package org.bihuan.search.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.search.SearchEntry;
import org.bihuan.api.search.SearchHit;

/** Entries as documents of the index. */
final class Documents {
    private static final FieldType PRESENT = pieces(IndexOptions.DOCS);
    private static final FieldType PLACED = pieces(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private Documents() {}

    static Document of(SearchEntry entry) {
        Document document = new Document();
        UUID id = entry.id();
        document.add(new StringField(Fields.KEY, Fields.key(entry.kind(), id), Field.Store.NO));
        document.add(new StringField(Fields.KIND, entry.kind(), Field.Store.YES));
        half(document, Fields.HIGH, id.getMostSignificantBits());
        half(document, Fields.LOW, id.getLeastSignificantBits());
        document.add(pieces(Fields.CHARACTERS, new Grams(entry.texts(), 1), PRESENT));
        document.add(pieces(Fields.PAIRS, new Grams(entry.texts(), 2), PLACED));
        if (!entry.further().isEmpty()) {
            document.add(pieces(Fields.FURTHER_CHARACTERS, new Grams(entry.further(), 1), PRESENT));
            document.add(pieces(Fields.FURTHER_PAIRS, new Grams(entry.further(), 2), PLACED));
        }
        if (!entry.names().isEmpty()) {
            document.add(pieces(Fields.INITIALS, new InitialGrams(entry.names()), PLACED));
        }
        entry.marks()
                .forEach((name, value) ->
                        document.add(new StringField(Fields.MARK, Fields.mark(name, value), Field.Store.NO)));
        entry.days().forEach((name, day) -> document.add(new IntPoint(Fields.day(name), Fields.day(day))));
        Ownership whose = entry.whose();
        owner(document, Fields.LEAD, whose.lead().map(OrganisationId::value));
        owner(document, Fields.GUEST, whose.guest().map(OrganisationId::value));
        owner(document, Fields.TERRITORY, whose.territory().map(OrganisationId::value));
        owner(document, Fields.ENTERPRISE, whose.enterprise().map(EnterpriseId::toString));
        owner(document, Fields.HEIR, whose.heir().map(EnterpriseId::toString));
        stored(document, Fields.NUMBER, entry.number());
        stored(document, Fields.TITLE, entry.title());
        entry.texts().forEach(text -> stored(document, Fields.TEXT, text));
        entry.further().forEach(text -> stored(document, Fields.FURTHER_TEXT, text));
        entry.names().forEach(name -> stored(document, Fields.NAME, name));
        stored(document, Fields.STATE, entry.state());
        document.add(new StoredField(Fields.DAY, Fields.day(entry.day())));
        return document;
    }

    static SearchHit hit(Document document, List<String> words, boolean wide) {
        return new SearchHit(
                document.get(Fields.KIND),
                Fields.id(number(document, Fields.HIGH), number(document, Fields.LOW)),
                document.get(Fields.NUMBER),
                document.get(Fields.TITLE),
                new Excerpt(words, wide).of(texts(document, wide), List.of(document.getValues(Fields.NAME))),
                new Ownership(
                        Optional.ofNullable(document.get(Fields.LEAD)).map(OrganisationId::new),
                        Optional.ofNullable(document.get(Fields.TERRITORY)).map(OrganisationId::new),
                        enterprise(document, Fields.ENTERPRISE),
                        enterprise(document, Fields.HEIR),
                        Optional.ofNullable(document.get(Fields.GUEST)).map(OrganisationId::new)),
                document.get(Fields.STATE),
                LocalDate.ofEpochDay(number(document, Fields.DAY)));
    }

    private static Optional<EnterpriseId> enterprise(Document document, String field) {
        return Optional.ofNullable(document.get(field)).map(UUID::fromString).map(EnterpriseId::new);
    }

    private static List<String> texts(Document document, boolean wide) {
        return Stream.of(Fields.TEXT, Fields.FURTHER_TEXT)
                .limit(wide ? 2 : 1)
                .flatMap(field -> Stream.of(document.getValues(field)))
                .toList();
    }

    private static long number(Document document, String field) {
        return document.getField(field).numericValue().longValue();
    }

    private static void half(Document document, String field, long half) {
        long sortable = Fields.sortable(half);
        document.add(new NumericDocValuesField(field, sortable));
        document.add(new StoredField(field, sortable));
    }

    private static void owner(Document document, String field, Optional<String> owner) {
        owner.ifPresent(id -> document.add(new StringField(field, id, Field.Store.YES)));
    }

    private static void stored(Document document, String field, String value) {
        document.add(new StoredField(field, value));
    }

    private static Field pieces(String field, TokenStream stream, FieldType type) {
        return new Field(field, stream, type);
    }

    private static FieldType pieces(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
