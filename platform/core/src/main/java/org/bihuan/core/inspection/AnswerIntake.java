package org.bihuan.core.inspection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.AttachmentId;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.inspection.Answer;
import org.bihuan.api.inspection.CheckedItem;
import org.bihuan.api.inspection.InspectionFault;
import org.bihuan.api.inspection.NewAnswer;
import org.bihuan.api.inspection.Sheet;
import org.bihuan.api.inspection.Verdict;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.store.AttachmentStore;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;

/** Checks the answers to a sheet: single ones, and whether all are there. */
public final class AnswerIntake {
    private static final int LONGEST_NOTE = 2000;

    private final AttachmentStore attachments;

    public AnswerIntake(AttachmentStore attachments) {
        this.attachments = attachments;
    }

    /** The sheet with the answers; a finding that led to a hazard stays one. */
    public Sheet fill(UUID record, Sheet sheet, @Nullable List<NewAnswer> told, Faults faults) {
        List<NewAnswer> given = faults.present("/answers", told).orElse(List.of());
        faults.require(!given.isEmpty(), "/answers", CommonFault.REQUIRED);
        Set<AttachmentId> known = given.stream().allMatch(one -> one.evidence() == null)
                ? Set.of()
                : attachments.of(record).stream()
                        .filter(one -> one.voidReason().isEmpty())
                        .map(Attachment::id)
                        .collect(Collectors.toSet());
        Map<ItemId, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            answer("/answers/" + i, given.get(i), sheet, known, answers, faults);
        }
        return sheet.answered(answers);
    }

    private static void answer(
            String place,
            NewAnswer told,
            Sheet sheet,
            Set<AttachmentId> known,
            Map<ItemId, Answer> answers,
            Faults faults) {
        Optional<CheckedItem> item = item(place + "/item", told.item(), sheet, faults);
        Optional<Verdict> verdict = Told.choice(place + "/verdict", told.verdict(), Verdict.class, faults);
        boolean finding = verdict.filter(one -> one == Verdict.NOT_MET).isPresent();
        boolean registered = item.flatMap(CheckedItem::finding).isPresent();
        faults.require(finding || !registered, place + "/verdict", CommonFault.NOT_ALLOWED, Told.id(Verdict.NOT_MET));
        Optional<String> note = finding
                ? faults.text(place + "/note", told.note(), LONGEST_NOTE)
                : faults.optionalText(place + "/note", told.note(), LONGEST_NOTE);
        List<AttachmentId> evidence = new ArrayList<>();
        Told.each(place + "/evidence", told.evidence(), faults, (pointer, id) -> {
            Optional<AttachmentId> attachment =
                    Told.uuid(id).map(AttachmentId::new).filter(known::contains);
            faults.require(attachment.isPresent(), pointer, CommonFault.UNKNOWN_ID, id);
            attachment.ifPresent(evidence::add);
        });
        item.ifPresent(
                one -> faults.require(!answers.containsKey(one.item()), place + "/item", RecordFault.NAMED_TWICE));
        item.ifPresent(one -> verdict.ifPresent(
                said -> answers.put(one.item(), new Answer(said, note.orElse(""), List.copyOf(evidence)))));
    }

    /** The item of the sheet with this id. */
    static Optional<CheckedItem> item(String pointer, @Nullable String id, Sheet sheet, Faults faults) {
        Optional<String> text = faults.text(pointer, id, Told.LONGEST_ID);
        Optional<CheckedItem> item = text.flatMap(value -> sheet.item(new ItemId(value)));
        faults.require(item.isPresent(), pointer, InspectionFault.ITEM_NOT_ON_SHEET, text.orElse(""));
        return item;
    }

    /** Notes each item that was not answered, and each finding that is not in the ledger. */
    public static void complete(Sheet sheet, Faults faults) {
        sheet.items().forEach(item -> {
            String place = "/answers/" + item.item();
            faults.require(item.answer().isPresent(), place, InspectionFault.ITEM_NOT_ANSWERED, item.requirement());
            faults.require(
                    !item.is(Verdict.NOT_MET) || item.finding().isPresent(),
                    place,
                    InspectionFault.FINDING_WITHOUT_HAZARD,
                    item.requirement());
        });
    }
}
