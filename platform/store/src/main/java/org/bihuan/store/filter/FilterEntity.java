package org.bihuan.store.filter;

import static org.bihuan.store.database.Columns.bytes;
import static org.bihuan.store.database.Columns.id;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.bihuan.api.filter.FilterId;
import org.bihuan.api.filter.SavedFilter;
import org.bihuan.api.identity.UserId;

/** A row of {@code saved_filter}. */
@Entity
@Table(name = "saved_filter")
public class FilterEntity {
    @Id
    private byte[] id;

    @Column(name = "account_id")
    private byte[] account;

    private String list;
    private String name;
    private String query;
    private boolean usual;

    @SuppressWarnings("NullAway.Init")
    protected FilterEntity() {}

    private FilterEntity(UserId owner, SavedFilter filter) {
        this.id = bytes(filter.id().value());
        this.account = bytes(owner.value());
        this.list = filter.list();
        this.name = filter.name();
        this.query = filter.query();
        this.usual = filter.usual();
    }

    static FilterEntity from(UserId owner, SavedFilter filter) {
        return new FilterEntity(owner, filter);
    }

    SavedFilter toRecord() {
        return new SavedFilter(new FilterId(id(id)), list, name, query, usual);
    }
}
