package org.bihuan.core.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.inspection.BeginInspection;
import org.bihuan.api.inspection.CheckedItem;
import org.bihuan.api.inspection.GiveAnswers;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.InspectionService;
import org.bihuan.api.inspection.NewAnswer;
import org.bihuan.api.inspection.NewExpert;
import org.bihuan.api.inspection.NewFinding;
import org.bihuan.api.inspection.NewInspection;
import org.bihuan.api.inspection.NewMember;
import org.bihuan.api.inspection.SignInspection;
import org.bihuan.api.inspection.Verdict;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.record.RecordId;
import org.jspecify.annotations.Nullable;

/** Inspections by the accounts of the demonstration: most of them signed, the latest still to be made. */
final class DemoInspections {
    private static final String EXPERT_SERVICE = "expert-service";
    private static final List<String> MODES = List.of("unannounced", "ordinary", "open-and-covert", EXPERT_SERVICE);
    private static final int FEW = 12;

    private final InspectionService inspections;
    private final Agenda agenda;
    private final Random random;
    private final OfficeHours hours;

    DemoInspections(InspectionService inspections, Agenda agenda, Random random) {
        this.inspections = inspections;
        this.agenda = agenda;
        this.random = random;
        this.hours = new OfficeHours(random);
    }

    /** Puts an inspection on the agenda: it is planned some days before. */
    void add(LocalDate day, Enterprise enterprise, @Nullable String row, String scope, String login, Caller inspector) {
        String mode = MODES.get(random.nextInt(MODES.size()));
        boolean expert = random.nextBoolean() || mode.equals(EXPERT_SERVICE);
        NewInspection told = new NewInspection(
                enterprise.id().toString(),
                null,
                row,
                List.of(),
                day,
                mode,
                scope,
                null,
                null,
                List.of(new NewMember(null, null, login)),
                expert
                        ? List.of(new NewExpert("演示专家%02d".formatted(random.nextInt(FEW)), "演示技术服务机构", "安全技术"))
                        : List.of());
        agenda.at(
                hours.on(day.minusDays(3)), () -> begin(inspections.plan(Command.by(inspector), told), day, inspector));
    }

    private void begin(Inspection planned, LocalDate day, Caller inspector) {
        Instant at = hours.on(day);
        agenda.at(
                at,
                () -> answer(
                        inspections.begin(
                                Command.by(inspector),
                                id(planned),
                                new BeginInspection(planned.version(), null, null, null)),
                        inspector,
                        at));
    }

    private void answer(Inspection begun, Caller inspector, Instant before) {
        Instant at = before.plusSeconds(3600);
        agenda.at(at, () -> {
            List<NewAnswer> answers = begun.sheet().items().map(this::answer).toList();
            Inspection answered =
                    inspections.answer(Command.by(inspector), id(begun), new GiveAnswers(begun.version(), answers));
            sign(found(answered, inspector), inspector, at.plusSeconds(1800));
        });
    }

    private NewAnswer answer(CheckedItem item) {
        int roll = random.nextInt(40);
        if (roll == 0) {
            return new NewAnswer(item.item().value(), "not-met", "演示数据：现场查看未达到要求", null);
        }
        return new NewAnswer(
                item.item().value(), roll < 6 ? "not-applicable" : roll < 9 ? "not-looked-at" : "met", null, null);
    }

    private Inspection found(Inspection answered, Caller inspector) {
        Inspection now = answered;
        List<CheckedItem> findings = answered.sheet()
                .items()
                .filter(item -> item.is(Verdict.NOT_MET))
                .toList();
        for (CheckedItem item : findings) {
            now = inspections.find(
                    Command.by(inspector),
                    id(answered),
                    new NewFinding(item.item().value(), null, null, null, null, null, null, "演示厂区", null));
        }
        return now;
    }

    private void sign(Inspection filled, Caller inspector, Instant at) {
        agenda.at(
                at,
                () -> inspections.sign(
                        Command.by(inspector), id(filled), new SignInspection(filled.version(), "demo")));
    }

    private static RecordId id(Inspection inspection) {
        return inspection.head().id();
    }
}
