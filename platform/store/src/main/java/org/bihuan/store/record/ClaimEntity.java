package org.bihuan.store.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.store.database.Columns;

/** A row of {@code record_claim}. A digest, since a claim may be longer than a key can be. */
@Entity
@Table(name = "record_claim")
public class ClaimEntity {
    @Id
    private String id;

    @Column(name = "record_id")
    private byte[] record;

    @SuppressWarnings("NullAway.Init")
    protected ClaimEntity() {}

    private ClaimEntity(CampaignRecord record, String claim) {
        this.id = digest(record.kind().name() + "/" + claim);
        this.record = Columns.bytes(record.head().id().value());
    }

    /** The rows of a record for some of its claims. */
    static Stream<ClaimEntity> of(CampaignRecord record, Set<String> claims) {
        return claims.stream().sorted().map(claim -> new ClaimEntity(record, claim));
    }

    String id() {
        return id;
    }

    byte[] record() {
        return record;
    }

    /** Everything in it. */
    @Override
    public String toString() {
        return id + "\n" + Columns.id(record);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
