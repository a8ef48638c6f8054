package org.bihuan.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.audit.AuditService;
import org.bihuan.api.audit.Place;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.audit.Verification;
import org.bihuan.api.audit.Verification.Code;
import org.bihuan.api.audit.Verification.Finding;

/** A record, a seal and an event, and among the files as well a file, that somebody altered. */
final class FakeAudit implements AuditService {
    private static final Place.OfRecord CASE = new Place.OfRecord(RecordKind.CASE, new UUID(0, 1), "ZF-1");

    @Override
    public Verification verify() {
        return new Verification(
                3,
                1,
                0,
                0,
                List.of(
                        new Finding(CASE, Code.RECORD_ALTERED),
                        new Finding(
                                new Place.OfRecord(RecordKind.WORK_RECORD, new UUID(0, 2), ""), Code.RECORD_REMOVED),
                        new Finding(new Place.OfSeal(4, Optional.of(new UUID(0, 5))), Code.EVENT_REMOVED),
                        new Finding(new Place.OfEvent(new UUID(0, 6), new UUID(0, 7)), Code.EVENT_ALTERED)));
    }

    @Override
    public Verification verifyWithFiles() {
        Place.OfRecord attachment = new Place.OfRecord(RecordKind.ATTACHMENT, new UUID(0, 3), "现场.jpg");
        return new Verification(
                3, 1, 0, 7, List.of(new Finding(new Place.OfFile(CASE, attachment), Code.FILE_ALTERED)));
    }
}
