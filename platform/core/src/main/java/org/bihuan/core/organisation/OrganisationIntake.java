package org.bihuan.core.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.organisation.ChangeOrganisation;
import org.bihuan.api.organisation.DissolveOrganisation;
import org.bihuan.api.organisation.NewOrganisation;
import org.bihuan.api.organisation.Organisation.Kind;
import org.bihuan.api.organisation.OrganisationFault;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.organisation.OrganisationRecord.Standing;
import org.bihuan.api.organisation.OrganisationRecord.Term;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.core.reference.YamlCampaign;
import org.jspecify.annotations.Nullable;

/** Checks what is told of a public body against all the others, and makes its next term. */
final class OrganisationIntake {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{2,59}");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ID = 60;
    private static final int MOST_NAMES = 20;
    private static final LocalDate PLAN = new YamlCampaign().current().start();
    private static final Set<Kind> TERRITORIES = EnumSet.of(Kind.STREET, Kind.ZONE);

    private final OrganisationTable table;
    private final Faults faults;
    private final LocalDate today;

    OrganisationIntake(OrganisationTable table, Faults faults, LocalDate today) {
        this.table = table;
        this.faults = faults;
        this.today = today;
    }

    /** A new body. */
    OrganisationRecord add(NewOrganisation told) {
        Optional<String> text = faults.text("/id", told.id(), LONGEST_ID);
        text.ifPresent(value -> {
            faults.require(ID.matcher(value).matches(), "/id", OrganisationFault.INVALID_ORGANISATION_ID);
            boolean fresh = table.find(new OrganisationId(value)).isEmpty();
            faults.require(fresh, "/id", OrganisationFault.ORGANISATION_ID_TAKEN, value);
        });
        OrganisationId id = new OrganisationId(text.orElse(""));
        Names names = names(id, told.name(), told.shortName(), told.aliases());
        Optional<Kind> kind = kind(told.kind());
        LocalDate from = soon(told.from());
        Founding.require("/from", from, faults);
        Optional<OrganisationId> parent = parent(id, told.parent());
        faults.throwIfAny();
        Term first = new Term(
                Optional.of(from),
                names.name(),
                names.shortName(),
                kind.orElseThrow(),
                names.aliases(),
                parent,
                Standing.ACTIVE,
                List.of());
        return new OrganisationRecord(id, List.of(first), 1);
    }

    /** What a body is from a day on. */
    Term change(OrganisationRecord record, ChangeOrganisation told) {
        Optional<LocalDate> from = from(record, told.from());
        Names names = names(record.id(), told.name(), told.shortName(), told.aliases());
        Optional<OrganisationId> parent = parent(record.id(), told.parent());
        Optional<Boolean> active = faults.present("/active", told.active());
        faults.throwIfAny();
        return new Term(
                from,
                names.name(),
                names.shortName(),
                record.last().kind(),
                names.aliases(),
                parent,
                active.orElseThrow() ? Standing.ACTIVE : Standing.PASSIVE,
                List.of());
    }

    /** The end of a body. */
    Term dissolve(OrganisationRecord record, DissolveOrganisation told) {
        Optional<LocalDate> from = from(record, told.from());
        List<String> ids = Objects.requireNonNullElse(told.successors(), List.of());
        boolean takesPart = record.last().standing() == Standing.ACTIVE;
        faults.require(!ids.isEmpty() || !takesPart, "/successors", OrganisationFault.SUCCESSOR_NEEDED);
        Set<OrganisationId> successors = new LinkedHashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            String at = "/successors/" + i;
            OrganisationId id = new OrganisationId(ids.get(i).strip());
            faults.require(!id.equals(record.id()), at, OrganisationFault.ORGANISATION_OF_ITSELF, id);
            faults.require(lasting(id), at, CommonFault.UNKNOWN_ID, id);
            table.find(id)
                    .ifPresent(one -> faults.require(
                            alike(record.last().kind(), one.last().kind()),
                            at,
                            OrganisationFault.SUCCESSOR_OF_ANOTHER_KIND,
                            id));
            successors.add(id);
        }
        faults.throwIfAny();
        Term last = record.last();
        return new Term(
                from,
                last.name(),
                last.shortName(),
                last.kind(),
                last.aliases(),
                last.parent(),
                Standing.DISSOLVED,
                List.copyOf(successors));
    }

    private static boolean alike(Kind ended, Kind successor) {
        return ended == successor || TERRITORIES.containsAll(List.of(ended, successor));
    }

    private Optional<LocalDate> from(OrganisationRecord record, @Nullable LocalDate told) {
        LocalDate from = soon(told);
        record.last()
                .from()
                .ifPresentOrElse(
                        last -> faults.require(
                                !from.isBefore(last), "/from", OrganisationFault.BEFORE_THE_LAST_CHANGE, last),
                        () -> faults.require(
                                !from.isBefore(PLAN), "/from", OrganisationFault.AS_THE_PLAN_NAMES_IT, PLAN));
        return Optional.of(from);
    }

    /** The day, or today; nobody knows what becomes of bodies in years to come. */
    private LocalDate soon(@Nullable LocalDate told) {
        LocalDate from = Objects.requireNonNullElse(told, today);
        LocalDate last = today.plusYears(1);
        faults.require(!from.isAfter(last), "/from", CommonFault.TOO_LATE, last);
        return from;
    }

    private record Names(String name, String shortName, List<String> aliases) {}

    private Names names(
            OrganisationId id, @Nullable String name, @Nullable String shortName, @Nullable List<String> aliases) {
        Optional<String> official = faults.text("/name", name, LONGEST_NAME);
        Optional<String> shortened = faults.optionalText("/shortName", shortName, LONGEST_NAME);
        official.ifPresent(one -> free("/name", one, id));
        shortened.ifPresent(one -> free("/shortName", one, id));
        List<String> told = Objects.requireNonNullElse(aliases, List.of());
        faults.require(told.size() <= MOST_NAMES, "/aliases", CommonFault.OUT_OF_RANGE, 0, MOST_NAMES);
        List<String> further = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            String at = "/aliases/" + i;
            faults.text(at, told.get(i), LONGEST_NAME).ifPresent(alias -> {
                free(at, alias, id);
                table.calledSoOnce(alias, id)
                        .ifPresent(other -> faults.add(
                                at,
                                OrganisationFault.FORMER_NAME_OF_ANOTHER,
                                alias,
                                other.last().name()));
                further.add(alias);
            });
        }
        return new Names(official.orElse(""), shortened.or(() -> official).orElse(""), List.copyOf(further));
    }

    /** A name leads to one body; those of dissolved ones may be taken. */
    private void free(String pointer, String name, OrganisationId id) {
        table.calledSo(name, id)
                .ifPresent(other -> faults.add(pointer, OrganisationFault.ORGANISATION_NAME_TAKEN, name, other.id()));
    }

    private Optional<Kind> kind(@Nullable String told) {
        Optional<String> text = faults.text("/kind", told, LONGEST_ID);
        Optional<Kind> kind = text.flatMap(value ->
                Stream.of(Kind.values()).filter(one -> id(one).equals(value)).findFirst());
        faults.require(
                text.isEmpty() || kind.isPresent(),
                "/kind",
                CommonFault.NOT_ALLOWED,
                Stream.of(Kind.values()).map(OrganisationIntake::id).collect(Collectors.joining(", ")));
        return kind;
    }

    private Optional<OrganisationId> parent(OrganisationId id, @Nullable String told) {
        Optional<OrganisationId> parent =
                faults.optionalText("/parent", told, LONGEST_ID).map(OrganisationId::new);
        parent.ifPresent(one -> {
            faults.require(lasting(one), "/parent", CommonFault.UNKNOWN_ID, one);
            faults.require(!table.above(id, one), "/parent", OrganisationFault.ORGANISATION_OF_ITSELF, one);
        });
        return parent;
    }

    private boolean lasting(OrganisationId id) {
        return table.find(id).filter(OrganisationTable::lasting).isPresent();
    }

    private static String id(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
