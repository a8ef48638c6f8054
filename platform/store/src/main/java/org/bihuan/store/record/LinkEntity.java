package org.bihuan.store.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Link;
import org.bihuan.store.database.Columns;

/** A row of {@code record_link}. */
@Entity
@Table(name = "record_link")
public class LinkEntity {
    @Id
    private String id;

    @Column(name = "record_id")
    private byte[] record;

    @Column(name = "other_kind")
    private String kind;

    @Column(name = "other_id")
    private byte[] other;

    @SuppressWarnings("NullAway.Init")
    protected LinkEntity() {}

    private LinkEntity(CampaignRecord record, Link link) {
        this.id = record.head().id() + "/" + link.record();
        this.record = Columns.bytes(record.head().id().value());
        this.kind = link.kind().name();
        this.other = Columns.bytes(link.record().value());
    }

    /** The rows of a record. */
    static List<LinkEntity> of(CampaignRecord record) {
        return record.links().stream()
                .distinct()
                .map(link -> new LinkEntity(record, link))
                .toList();
    }

    byte[] record() {
        return record;
    }

    /** Everything in it. */
    @Override
    public String toString() {
        return String.join("\n", id, Arrays.toString(record), kind, Arrays.toString(other));
    }
}
