package org.bihuan.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.aHazard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Hazard;
import org.junit.jupiter.api.Test;

class StoredRecordsTest {
    private final StoredRecords records = new StoredRecords();

    private record Seen(RecordKind kind, UUID id, List<Long> fingerprint) {}

    @Test
    void everyRecordIsPassedWithTheBeginningOfItsDigest() {
        Hazard hazard = aHazard().build();
        UUID other = UUID.randomUUID();
        records.add(entry(RecordKind.HAZARD, hazard.id().value(), Optional.of(hazard)));
        records.add(entry(RecordKind.USER, other, Optional.empty()));

        long[] digest = StoredRecords.fingerprint(
                Digest.parsed(Canonical.digest(hazard)).orElseThrow());
        assertThat(seen())
                .containsExactly(
                        new Seen(RecordKind.HAZARD, hazard.id().value(), List.of(digest[0], digest[1])),
                        new Seen(RecordKind.USER, other, List.of(0L, 1L)));
    }

    @Test
    void anIdMadeToLookLikeAnotherIsPassedAsNoRecord() {
        Hazard hazard = aHazard().build();
        UUID id = hazard.id().value();
        UUID forged = new UUID(id.getMostSignificantBits() + 1, id.getLeastSignificantBits());
        records.add(entry(RecordKind.HAZARD, id, Optional.of(hazard)));
        records.add(entry(RecordKind.HAZARD, forged, Optional.of(hazard)));

        assertThat(seen()).extracting(Seen::id).containsExactly(id, forged);
        assertThat(seen().get(1).fingerprint()).containsExactly(0L, 1L);
    }

    private List<Seen> seen() {
        List<Seen> seen = new ArrayList<>();
        records.each((kind, id, digest) -> seen.add(new Seen(kind, id, List.of(digest[0], digest[1]))));
        return seen;
    }

    private static Ledger.Entry entry(RecordKind kind, UUID id, Optional<Record> record) {
        return new Ledger.Entry(kind, id, "", record, "");
    }
}
