package org.bihuan.store.sector;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.sector.SectorEdition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.text.Text;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Lines;

/** A row of {@code sector_edition}. */
@Entity
@Table(name = "sector_edition")
public class EditionEntity {
    @Id
    private String id;

    @Column(name = "sector_id")
    private String sector;

    private String version;
    private long since;
    private String requirements;

    @SuppressWarnings("NullAway.Init")
    protected EditionEntity() {}

    private EditionEntity(SectorEdition edition) {
        this.sector = edition.sector().value();
        this.version = edition.version();
        this.since = Columns.nanos(edition.since());
        this.id = sector + "/" + since;
        StringBuilder text = new StringBuilder();
        edition.requirements().forEach((item, words) -> Lines.append(text, item.value(), words.zh(), words.en()));
        this.requirements = text.toString();
    }

    static EditionEntity from(SectorEdition edition) {
        return new EditionEntity(edition);
    }

    String id() {
        return id;
    }

    SectorEdition toRecord() {
        Map<ItemId, Text> words = new LinkedHashMap<>();
        for (List<String> fields : Lines.read(requirements)) {
            words.put(new ItemId(fields.get(0)), new Text(fields.get(1), fields.get(2)));
        }
        return new SectorEdition(new SectorId(sector), version, Columns.instant(since), words);
    }
}
