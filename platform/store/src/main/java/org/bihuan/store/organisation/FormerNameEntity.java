package org.bihuan.store.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.NameKey;
import org.bihuan.store.database.Columns;

/** A row of {@code former_name}: a name that an enterprise had, to find it by. */
@Entity
@Table(name = "former_name")
public class FormerNameEntity {
    @Id
    private String id;

    @Column(name = "enterprise_id")
    private byte[] enterprise;

    @Column(name = "territory_id")
    private String territory;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "name_back")
    private String nameBack;

    @SuppressWarnings("NullAway.Init")
    protected FormerNameEntity() {}

    private FormerNameEntity(Enterprise of, int place) {
        this.id = of.id() + "/" + place;
        this.enterprise = Columns.bytes(of.id().value());
        this.territory = of.territory().value();
        this.name = of.formerNames().get(place);
        this.nameKey = NameKey.of(name).value();
        this.nameBack = new StringBuilder(nameKey).reverse().toString();
    }

    /** The rows of an enterprise. */
    static List<FormerNameEntity> of(Enterprise enterprise) {
        return IntStream.range(0, enterprise.formerNames().size())
                .mapToObj(place -> new FormerNameEntity(enterprise, place))
                .toList();
    }

    /** Everything in it. */
    @Override
    public String toString() {
        return String.join("\n", id, Arrays.toString(enterprise), territory, name, nameKey, nameBack);
    }

    byte[] enterprise() {
        return enterprise;
    }
}
