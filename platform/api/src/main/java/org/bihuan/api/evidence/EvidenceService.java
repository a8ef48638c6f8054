package org.bihuan.api.evidence;

import java.util.UUID;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Collects the proof of single records of every kind that people see, be it a hazard, a firm, a body or a person. Offered by {@code core}; callable from any thread. */
@ProviderType
public interface EvidenceService {
    /**
     * Everything about a record and its attachments; the files themselves are read through
     * {@link org.bihuan.api.attachment.AttachmentService}.
     *
     * @throws org.bihuan.api.problem.ProblemException forbidden, or not found where the caller may not read the record
     */
    Evidence of(Caller caller, RecordKind kind, UUID record);
}
