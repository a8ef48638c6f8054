package org.bihuan.store.organisation;

import static org.bihuan.store.database.Columns.bytes;
import static org.bihuan.store.database.Columns.day;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.organisation.PersonId;
import org.bihuan.api.store.Stored;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Legible;
import org.jspecify.annotations.Nullable;

/** A row of {@code person}. */
@Entity
@Table(name = "person")
public class PersonEntity {
    @Id
    private byte[] id;

    @Column(name = "unit_id")
    private String unit;

    private String duty;
    private String name;
    private String post;

    @Column(name = "post_rank")
    private @Nullable String rank;

    @Embedded
    private @Nullable PhonePart phone;

    @Column(name = "first_day")
    private int firstDay;

    @Column(name = "last_day")
    private @Nullable Integer lastDay;

    @Version
    private long version;

    @Column(name = "last_hash")
    private String lastHash;

    @SuppressWarnings("NullAway.Init")
    protected PersonEntity() {}

    static PersonEntity from(Person person, String lastHash) {
        PersonEntity entity = new PersonEntity();
        entity.id = bytes(person.id().value());
        entity.version = person.version();
        entity.take(person, lastHash);
        return entity;
    }

    /** Becomes this version of the person; the version itself is counted by JPA. */
    final void take(Person person, String hash) {
        unit = person.unit().value();
        duty = person.duty().name();
        name = person.name();
        post = person.position();
        rank = person.rank().map(Enum::name).orElse(null);
        phone = person.phone().map(PhonePart::new).orElse(null);
        firstDay = day(person.from());
        lastDay = person.until().map(Columns::day).orElse(null);
        lastHash = hash;
    }

    long version() {
        return version;
    }

    PersonId id() {
        return new PersonId(Columns.nearly(id));
    }

    /** Empty where no person leaves such a row. */
    Optional<Stored<Person>> toStored() {
        return Legible.row(this::read);
    }

    private Stored<Person> read() {
        return new Stored<>(
                new Person(
                        new PersonId(Columns.id(id)),
                        new OrganisationId(unit),
                        Person.Duty.valueOf(duty),
                        name,
                        post,
                        Optional.ofNullable(rank).map(Person.Rank::valueOf),
                        Optional.ofNullable(phone).map(PhonePart::toRecord),
                        day(firstDay),
                        Optional.ofNullable(lastDay).map(Columns::day),
                        version),
                lastHash);
    }
}
