package org.bihuan.store.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.report.CountedRecord;
import org.bihuan.api.report.RowId;
import org.bihuan.store.database.Columns;
import org.jspecify.annotations.Nullable;

/** A row of {@code record_count}: a contribution in one row of Annex 2. */
@Entity
@Table(name = "record_count")
public class CountEntity {
    @Id
    private String id;

    @Column(name = "record_id")
    private byte[] record;

    private int place;

    @Column(name = "row_id")
    private String row;

    private boolean additive;
    private String measure;

    @Column(name = "lead_id")
    private @Nullable String lead;

    @Column(name = "territory_id")
    private @Nullable String territory;

    @Column(name = "enterprise_id")
    private byte @Nullable [] enterprise;

    @Column(name = "on_day")
    private int day;

    private long amount;

    @SuppressWarnings("NullAway.Init")
    protected CountEntity() {}

    private CountEntity(RecordId record, int place, RowId row, boolean additive, Count count) {
        this.id = "%s/%05d/%s".formatted(record, place, row);
        this.record = Columns.bytes(record.value());
        this.place = place;
        this.row = row.value();
        this.additive = additive;
        this.measure = count.measure().name();
        this.lead = count.ownership().lead().map(OrganisationId::value).orElse(null);
        this.territory =
                count.ownership().territory().map(OrganisationId::value).orElse(null);
        this.enterprise = count.ownership()
                .enterprise()
                .map(one -> Columns.bytes(one.value()))
                .orElse(null);
        this.day = Columns.day(count.day());
        this.amount = count.amount();
    }

    /** The rows of a record. */
    static List<CountEntity> of(CampaignRecord record) {
        RecordId id = record.head().id();
        List<Count> counts = record.counts();
        List<CountEntity> rows = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            Count count = counts.get(i);
            rows.add(new CountEntity(id, i, count.row(), true, count));
            for (RowId tag : count.tags()) {
                rows.add(new CountEntity(id, i, tag, false, count));
            }
        }
        return rows;
    }

    byte[] record() {
        return record;
    }

    LocalDate day() {
        return Columns.day(day);
    }

    int place() {
        return place;
    }

    /** @throws IllegalArgumentException if no record leaves such a row */
    CountedRecord counted(CampaignRecord of) {
        boolean enterprises = Measure.valueOf(measure).way() == Measure.Way.ENTERPRISES;
        return new CountedRecord(
                day(),
                amount,
                enterprises
                        ? Optional.ofNullable(enterprise).map(bytes -> new EnterpriseId(Columns.id(bytes)))
                        : Optional.empty(),
                of);
    }

    /** Everything in it. */
    @Override
    public String toString() {
        return String.join(
                "\n",
                id,
                Arrays.toString(record),
                String.valueOf(place),
                row,
                String.valueOf(additive),
                measure,
                String.valueOf(lead),
                String.valueOf(territory),
                Arrays.toString(enterprise),
                String.valueOf(day),
                String.valueOf(amount));
    }
}
