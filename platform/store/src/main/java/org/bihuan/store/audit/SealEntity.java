package org.bihuan.store.audit;

import static org.bihuan.store.database.Columns.instant;
import static org.bihuan.store.database.Columns.nanos;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bihuan.api.audit.Seal;
import org.bihuan.store.database.Columns;

/** A row of {@code seal}; its events are the ids' bytes, one behind the other. */
@Entity
@Table(name = "seal")
public class SealEntity {
    private static final int ID_BYTES = 16;

    @Id
    private long number;

    private long sealed;
    private byte[] events;
    private String root;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected SealEntity() {}

    private SealEntity(Seal seal) {
        this.number = seal.number();
        this.sealed = nanos(seal.sealed());
        ByteBuffer ids = ByteBuffer.allocate(seal.events().size() * ID_BYTES);
        seal.events().forEach(id -> ids.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()));
        this.events = ids.array();
        this.root = seal.root();
        this.previousHash = seal.previousHash();
        this.hash = seal.hash();
    }

    static SealEntity from(Seal seal) {
        return new SealEntity(seal);
    }

    /** What is too short for an id at the end is one as well, of an event that is none. */
    Seal toRecord() {
        List<UUID> ids = new ArrayList<>();
        for (int from = 0; from < events.length; from += ID_BYTES) {
            ids.add(Columns.nearly(Arrays.copyOfRange(events, from, Math.min(from + ID_BYTES, events.length))));
        }
        return new Seal(number, instant(sealed), List.copyOf(ids), root, previousHash, hash);
    }
}
