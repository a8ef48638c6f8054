package org.bihuan.rest;

import java.util.List;
import org.bihuan.api.audit.AuditService;
import org.bihuan.api.audit.Verification;

/** A record, and among the files as well a file, that somebody altered. */
final class FakeAudit implements AuditService {
    @Override
    public Verification verify() {
        return found(0, "HAZARD 1", Verification.Code.RECORD_ALTERED);
    }

    @Override
    public Verification verifyWithFiles() {
        return found(7, "HAZARD 1 ATTACHMENT 2", Verification.Code.FILE_ALTERED);
    }

    private Verification found(long files, String record, Verification.Code code) {
        return new Verification(3, 1, 0, files, List.of(new Verification.Finding(record, code)));
    }
}
