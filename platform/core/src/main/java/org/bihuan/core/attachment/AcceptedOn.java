package org.bihuan.core.attachment;

import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.AttachmentProblem;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.store.HazardStore;
import org.bihuan.core.hazard.AfterEvidence;

/** Keeps what a hazard was accepted on: without it the acceptance would rest on nothing. */
record AcceptedOn(HazardStore hazards, AfterEvidence evidence) {
    /** @throws ProblemException {@link AttachmentProblem#ACCEPTED_ON_THIS} if nothing else shows the state after the work */
    void keep(Attachment piece) {
        if (piece.kind() != RecordKind.HAZARD) {
            return;
        }
        Hazard hazard = counted(new HazardId(piece.record()));
        hazard.acceptance()
                .filter(acceptance -> hazard.stage() == Stage.ACCEPTED && evidence.alone(hazard, piece.id()))
                .ifPresent(acceptance -> {
                    throw new ProblemException(AttachmentProblem.ACCEPTED_ON_THIS, acceptance.by(), acceptance.date());
                });
    }

    /** The record that was accepted on a piece, or will be, where that is not the one that it is kept with. */
    Optional<UUID> elsewhere(Attachment piece) {
        return Optional.of(piece)
                .filter(one -> one.kind() == RecordKind.HAZARD)
                .map(one -> counted(new HazardId(one.record())).id().value())
                .filter(id -> !id.equals(piece.record()));
    }

    /** The record that counts: the one that this was merged into, if it was. */
    private Hazard counted(HazardId id) {
        Hazard hazard = hazards.find(id).orElseThrow().record();
        return hazard.merger().map(merger -> counted(merger.into())).orElse(hazard);
    }
}
