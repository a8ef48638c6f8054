package org.bihuan.store.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.bihuan.api.organisation.OrganisationRecord;

/** A row of {@code organisation_name}: a name that leads to a public body and to no other. */
@Entity
@Table(name = "organisation_name")
@SuppressWarnings("UnusedVariable") // its key alone matters
public class OrganisationNameEntity {
    @Id
    private String name;

    @Column(name = "organisation_id")
    private String organisation;

    @SuppressWarnings("NullAway.Init")
    protected OrganisationNameEntity() {}

    OrganisationNameEntity(String name, OrganisationRecord of) {
        this.name = name;
        this.organisation = of.id().value();
    }
}
