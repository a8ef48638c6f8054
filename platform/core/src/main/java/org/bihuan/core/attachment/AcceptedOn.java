package org.bihuan.core.attachment;

import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.AttachmentProblem;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Acceptance;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.store.HazardStore;
import org.bihuan.core.hazard.AfterEvidence;

/** Keeps what a major hazard was accepted on: without it the acceptance would rest on nothing. */
record AcceptedOn(HazardStore hazards, AfterEvidence evidence) {
    /** @throws ProblemException {@link AttachmentProblem#ACCEPTED_ON_THIS} if nothing else shows the state after the work */
    void keep(Attachment piece) {
        if (piece.kind() != RecordKind.HAZARD) {
            return;
        }
        Hazard hazard = counted(new HazardId(piece.record()));
        boolean waived = hazard.acceptance().flatMap(Acceptance::evidenceWaiver).isPresent();
        if (hazard.stage() == Stage.ACCEPTED && !waived && evidence.alone(hazard, piece.id())) {
            throw new ProblemException(AttachmentProblem.ACCEPTED_ON_THIS);
        }
    }

    /** The record that counts: the one that this was merged into, if it was. */
    private Hazard counted(HazardId id) {
        Hazard hazard = hazards.find(id).orElseThrow().record();
        return hazard.merger().map(merger -> counted(merger.into())).orElse(hazard);
    }
}
