package org.bihuan.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.audit.Seal;
import org.bihuan.api.evidence.Evidence;
import org.bihuan.api.evidence.Evidence.Chain;
import org.bihuan.api.evidence.Evidence.Piece;
import org.bihuan.api.evidence.Evidence.Proof;
import org.bihuan.api.evidence.Evidence.Proven;
import org.bihuan.api.evidence.Evidence.Sealed;
import org.bihuan.api.evidence.Evidence.Step;
import org.bihuan.testkit.Some;

/** The proof of a record with one attachment. The hashes are made up. */
final class SomeEvidence {
    private SomeEvidence() {}

    static Evidence of(Attachment attachment) {
        Proven registered = new Proven(
                Some.anEvent(RecordKind.HAZARD, attachment.record(), 1).build(),
                "00ff",
                Optional.of(new Proof(7, List.of(new Step(true, "ab".repeat(32))))));
        Proven added = new Proven(
                Some.anEvent(RecordKind.ATTACHMENT, attachment.id().value(), 1).build(), "0102", Optional.empty());
        Seal seal = new Seal(
                7,
                Instant.parse("2023-06-01T08:30:01Z"),
                List.of(registered.event().id()),
                "cd".repeat(32),
                "",
                "ef".repeat(32));
        return new Evidence(
                new Chain("530114-2023-000007", "number=530114-2023-000007\nplace=二层<东>\\n侧\n", List.of(registered)),
                List.of(new Piece(attachment, new Chain(attachment.name(), "name=现场照片.jpg\n", List.of(added)))),
                List.of(new Sealed(seal, "0304")),
                Optional.of(seal));
    }
}
