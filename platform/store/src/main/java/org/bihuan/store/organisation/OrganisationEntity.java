package org.bihuan.store.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.organisation.Organisation.Kind;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.organisation.OrganisationRecord.Standing;
import org.bihuan.api.organisation.OrganisationRecord.Term;
import org.bihuan.api.store.Stored;
import org.bihuan.store.database.Legible;
import org.bihuan.store.database.Lines;

/** A row of {@code organisation}. */
@Entity
@Table(name = "organisation")
public class OrganisationEntity {
    private static final int FIRST_ALIAS = 7;

    @Id
    private String id;

    /** Its place in the order of making; queries sort by it. */
    @SuppressWarnings("UnusedVariable")
    private int place;

    private String terms;

    @Version
    private long version;

    @Column(name = "last_hash")
    private String lastHash;

    @SuppressWarnings("NullAway.Init")
    protected OrganisationEntity() {}

    static OrganisationEntity from(OrganisationRecord record, int place, String lastHash) {
        OrganisationEntity entity = new OrganisationEntity();
        entity.id = record.id().value();
        entity.place = place;
        entity.version = record.version();
        entity.take(record, lastHash);
        return entity;
    }

    /** Becomes this version of the record; the version itself is counted by JPA. */
    final void take(OrganisationRecord record, String hash) {
        terms = write(record.terms());
        lastHash = hash;
    }

    long version() {
        return version;
    }

    OrganisationId id() {
        return new OrganisationId(id);
    }

    /** Empty where no body leaves such a row. */
    Optional<Stored<OrganisationRecord>> toStored() {
        return Legible.row(
                () -> new Stored<>(new OrganisationRecord(new OrganisationId(id), read(terms), version), lastHash));
    }

    /** A line each: the fields in their order, then the aliases. */
    private static String write(List<Term> terms) {
        StringBuilder text = new StringBuilder();
        for (Term term : terms) {
            List<String> fields = new ArrayList<>(List.of(
                    term.from().map(LocalDate::toString).orElse(""),
                    term.name(),
                    term.shortName(),
                    term.kind().name(),
                    term.parent().map(OrganisationId::value).orElse(""),
                    term.standing().name(),
                    term.successors().stream().map(OrganisationId::value).collect(Collectors.joining(" "))));
            fields.addAll(term.aliases());
            Lines.append(text, fields.toArray(String[]::new));
        }
        return text.toString();
    }

    private static List<Term> read(String text) {
        List<Term> terms =
                Lines.read(text).stream().map(OrganisationEntity::term).toList();
        return Legible.unaltered(terms, text, OrganisationEntity::write);
    }

    private static Term term(List<String> fields) {
        return new Term(
                given(fields.get(0)).map(LocalDate::parse),
                fields.get(1),
                fields.get(2),
                Kind.valueOf(fields.get(3)),
                fields.subList(FIRST_ALIAS, fields.size()),
                given(fields.get(4)).map(OrganisationId::new),
                Standing.valueOf(fields.get(5)),
                given(fields.get(6)).stream()
                        .flatMap(successors -> Stream.of(successors.split(" ")))
                        .map(OrganisationId::new)
                        .toList());
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
