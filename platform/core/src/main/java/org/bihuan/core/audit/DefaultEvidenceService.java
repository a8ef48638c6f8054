package org.bihuan.core.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.AttachmentService;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.evidence.Evidence;
import org.bihuan.api.evidence.Evidence.Chain;
import org.bihuan.api.evidence.Evidence.Piece;
import org.bihuan.api.evidence.Evidence.Proven;
import org.bihuan.api.evidence.Evidence.Sealed;
import org.bihuan.api.evidence.EvidenceService;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.store.AttachmentStore;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.ModuleStore;
import org.bihuan.api.store.OrganisationStore;
import org.bihuan.api.store.PersonStore;
import org.bihuan.api.store.RecordStore;
import org.bihuan.api.store.UserStore;
import org.bihuan.core.audit.Ledger.Entry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Collects the proof of single records. Whoever may see a record and its history may have it; that of a body, which everybody may
 * see, whoever may see people: more than the history that is shown, the proof says from where somebody called.
 */
@Component
public final class DefaultEvidenceService implements EvidenceService {
    private final Ledger ledger;
    private final Sealer sealer;
    private final AttachmentService attachments;
    private final Access access;

    @Activate
    public DefaultEvidenceService(
            @Reference EventStore events,
            @Reference HazardStore hazards,
            @Reference RecordStore records,
            @Reference EnterpriseStore enterprises,
            @Reference OrganisationStore organisations,
            @Reference PersonStore people,
            @Reference AttachmentStore stored,
            @Reference UserStore users,
            @Reference ModuleStore modules,
            @Reference AttachmentService attachments,
            @Reference Access access,
            @Reference Sealer sealer) {
        this.ledger = new Ledger(events, hazards, records, enterprises, organisations, people, stored, users, modules);
        this.attachments = attachments;
        this.access = access;
        this.sealer = sealer;
    }

    @Override
    public Evidence of(Caller caller, RecordKind kind, UUID record) {
        List<Attachment> pieces = pieces(caller, kind, record);
        sealer.sealNow();
        List<Event> all = Stream.concat(Stream.of(record), pieces.stream().map(piece -> piece.id()
                        .value()))
                .flatMap(id -> ledger.events().of(id).stream())
                .toList();
        SealSearch seals = new SealSearch(ledger.events(), all);
        return new Evidence(
                chain(kind, record, ledger.find(kind, record).map(Entry::name).orElse(""), seals),
                pieces.stream()
                        .map(piece -> new Piece(
                                piece, chain(RecordKind.ATTACHMENT, piece.id().value(), piece.name(), seals)))
                        .toList(),
                seals.found().stream()
                        .map(seal -> new Sealed(seal, Hashes.read(seal)))
                        .toList(),
                ledger.events().lastSeal());
    }

    /** Firms, bodies and people have no attachments, so that nobody else looks whether the caller may see them. */
    private List<Attachment> pieces(Caller caller, RecordKind kind, UUID record) {
        switch (kind) {
            case ENTERPRISE -> requireVisible(caller, Function.READ_ENTERPRISE, kind, record);
            case ORGANISATION, PERSON -> requireVisible(caller, Function.READ_PERSON, kind, record);
            default -> {
                return attachments.list(caller, kind, record);
            }
        }
        return List.of();
    }

    private void requireVisible(Caller caller, Function function, RecordKind kind, UUID id) {
        access.require(caller, function);
        boolean visible = ledger.find(kind, id)
                .flatMap(Entry::record)
                .filter(record -> access.reach(caller, function).covers(ownership(record)))
                .isPresent();
        if (!visible) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    private static Ownership ownership(Record record) {
        if (record instanceof Enterprise enterprise) {
            return enterprise.ownership();
        }
        return record instanceof Person person
                ? person.ownership()
                : new Ownership(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Chain chain(RecordKind kind, UUID id, String name, SealSearch seals) {
        Record record = ledger.find(kind, id)
                .flatMap(Entry::record)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        List<Proven> events = ledger.events().of(id).stream()
                .map(event -> new Proven(event, Hashes.read(event), seals.proof(event)))
                .toList();
        return new Chain(name, Canonical.text(Canonical.fields(record)), events);
    }
}
