package org.bihuan.store.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.store.database.Columns;

/** A row of {@code enterprise_tie}: that an enterprise names another one. */
@Entity
@Table(name = "enterprise_tie")
public class TieEntity {
    @Id
    private String id;

    @Column(name = "enterprise_id")
    private byte[] enterprise;

    private String kind;

    @Column(name = "other_id")
    private byte[] other;

    /** As what it names the other one. */
    enum Kind {
        SUPERIOR,
        SUCCESSOR;

        /** Whom the record itself names so. */
        Stream<OtherEnterprise> named(Enterprise by) {
            return this == SUPERIOR ? by.history().superior().stream() : by.history().successors().stream();
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected TieEntity() {}

    private TieEntity(Enterprise of, Kind kind, OtherEnterprise other) {
        this.id = of.id() + "/" + kind + "/" + other.id();
        this.enterprise = Columns.bytes(of.id().value());
        this.kind = kind.name();
        this.other = Columns.bytes(other.id().value());
    }

    byte[] enterprise() {
        return enterprise;
    }

    /** Everything in it. */
    @Override
    public String toString() {
        return String.join("\n", id, Arrays.toString(enterprise), kind, Arrays.toString(other));
    }

    /** The rows of an enterprise. */
    static List<TieEntity> of(Enterprise enterprise) {
        return Stream.of(Kind.values())
                .flatMap(kind -> kind.named(enterprise).map(other -> new TieEntity(enterprise, kind, other)))
                .toList();
    }
}
