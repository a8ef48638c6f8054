package org.bihuan.core.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.bihuan.api.enforcement.CaseService;
import org.bihuan.api.enforcement.ConcludeCase;
import org.bihuan.api.enforcement.DecisionKind;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.NewCase;
import org.bihuan.api.enforcement.NewDecision;
import org.bihuan.api.enforcement.Subject;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Cases of the campaign, with decisions of every kind. */
final class DemoCases {
    private static final List<DecisionKind> KINDS = List.of(DecisionKind.values());

    private final CaseService cases;
    private final Agenda agenda;
    private final OfficeHours hours;
    private final Caller caller;
    private int next;

    DemoCases(CaseService cases, Agenda agenda, Random random, Caller caller) {
        this.cases = cases;
        this.agenda = agenda;
        this.hours = new OfficeHours(random);
        this.caller = caller;
    }

    /** Puts a case against an enterprise on the agenda of a day; the kinds of decisions take turns. */
    void add(LocalDate day, String sector, @Nullable String row, Enterprise enterprise) {
        DecisionKind kind = KINDS.get(next++ % KINDS.size());
        agenda.at(hours.on(day), () -> {
            EnforcementCase opened = open(day, sector, row, enterprise, "未按规定采取措施消除事故隐患", List.of());
            after(day, 5, 20, at -> {
                Subject subject = kind == DecisionKind.INDUSTRY_BAN ? Subject.PRINCIPAL : Subject.ENTERPRISE;
                EnforcementCase decided = decide(opened, kind, subject);
                after(LocalDate.ofInstant(at, OfficeHours.ZONE), 10, 40, end -> conclude(decided, "决定已执行完毕"));
            });
        });
    }

    /** Does something so many days later. */
    void after(LocalDate day, int fewest, int most, Consumer<Instant> action) {
        Instant at = hours.later(hours.on(day), fewest, most);
        agenda.at(at, () -> action.accept(at));
    }

    EnforcementCase open(
            LocalDate day,
            String sector,
            @Nullable String row,
            Enterprise enterprise,
            String title,
            List<Hazard> hazards) {
        return cases.register(
                Command.by(caller),
                new NewCase(
                        sector,
                        row,
                        List.of(),
                        enterprise.id().toString(),
                        day,
                        null,
                        null,
                        title,
                        "演示数据。检查发现问题后立案调查。",
                        hazards.stream().map(hazard -> hazard.id().toString()).toList(),
                        List.of(),
                        List.of()));
    }

    /** Whoever is asked says why; a case without hazards is about something else than those that its enterprise reported. */
    EnforcementCase decide(EnforcementCase whole, DecisionKind kind, Subject subject) {
        try {
            return decide(whole, kind, subject, null);
        } catch (ProblemException asked) {
            return decide(whole, kind, subject, "（演示）处罚的违法行为与企业自查上报的隐患无关");
        }
    }

    private EnforcementCase decide(EnforcementCase whole, DecisionKind kind, Subject subject, @Nullable String reason) {
        boolean principal = subject == Subject.PRINCIPAL;
        NewDecision told = new NewDecision(
                whole.version(),
                kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                subject.name().toLowerCase(Locale.ROOT),
                principal ? "企业主要负责人（演示）" : null,
                kind.formal()
                        ? "（演示）" + whole.head().number() + "-"
                                + (whole.decisions().size() + 1)
                        : null,
                null,
                null,
                kind.formal() ? "（演示）由执法人员填写所依据的文件和条款" : null,
                "演示数据。",
                kind == DecisionKind.FINE ? new BigDecimal(principal ? "10000" : "50000") : null,
                kind == DecisionKind.TRANSFER_TO_JUSTICE ? 1L : null,
                kind.handsOver() ? "公安机关" : null,
                kind == DecisionKind.PUBLISHED_CASE,
                List.of(),
                reason,
                kind == DecisionKind.INDUSTRY_BAN
                        ? LocalDate.ofInstant(whole.head().recorded(), OfficeHours.ZONE)
                                .plusYears(5)
                        : null);
        return cases.decide(Command.by(caller), whole.head().id(), told);
    }

    void conclude(EnforcementCase whole, String result) {
        cases.conclude(Command.by(caller), whole.head().id(), new ConcludeCase(whole.version(), null, result));
    }
}
