package org.bihuan.core.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.inspection.GiveAnswers;
import org.bihuan.api.inspection.NewAnswer;
import org.bihuan.api.inspection.NewFinding;
import org.bihuan.api.inspection.Verdict;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.selfcheck.DrillService;
import org.bihuan.api.selfcheck.NewDrill;
import org.bihuan.api.selfcheck.NewSelfCheck;
import org.bihuan.api.selfcheck.SelfCheck;
import org.bihuan.api.selfcheck.SelfCheckService;
import org.bihuan.api.selfcheck.SubmitSelfCheck;
import org.jspecify.annotations.Nullable;

/** Enterprises that check themselves and hold drills, not all of them as often as they must. */
final class DemoSelfChecks {
    private static final List<String> SUBJECTS = List.of("火灾疏散演练", "受限空间救援演练", "设备泄漏处置演练");

    private final SelfCheckService checks;
    private final DrillService drills;
    private final Agenda agenda;
    private final Random random;
    private final OfficeHours hours;

    DemoSelfChecks(SelfCheckService checks, DrillService drills, Agenda agenda, Random random) {
        this.checks = checks;
        this.drills = drills;
        this.agenda = agenda;
        this.random = random;
        this.hours = new OfficeHours(random);
    }

    /** Puts a self-check on the agenda of a day. */
    void check(LocalDate day, Enterprise enterprise, @Nullable String row, String scope, Caller caller) {
        NewSelfCheck told = new NewSelfCheck(
                enterprise.id().toString(),
                null,
                row,
                List.of(),
                null,
                day,
                null,
                null,
                scope,
                random.nextInt(4) > 0,
                enterprise.principal().orElse("负责人"));
        Instant at = hours.on(day);
        agenda.at(at, () -> answer(checks.begin(Command.by(caller), told), caller, at.plusSeconds(3600)));
    }

    private void answer(SelfCheck begun, Caller caller, Instant at) {
        agenda.at(at, () -> {
            List<NewAnswer> answers = begun.sheet()
                    .items()
                    .map(item -> random.nextInt(50) == 0
                            ? new NewAnswer(item.item().value(), "not-met", "演示数据：自查发现未做到", null)
                            : new NewAnswer(item.item().value(), "met", null, null))
                    .toList();
            SelfCheck filled =
                    checks.answer(Command.by(caller), begun.head().id(), new GiveAnswers(begun.version(), answers));
            SelfCheck found = found(filled, caller);
            checks.submit(Command.by(caller), found.head().id(), new SubmitSelfCheck(found.version()));
        });
    }

    private SelfCheck found(SelfCheck filled, Caller caller) {
        SelfCheck now = filled;
        List<String> findings = filled.sheet()
                .items()
                .filter(item -> item.is(Verdict.NOT_MET))
                .map(item -> item.item().value())
                .toList();
        for (String item : findings) {
            now = checks.find(
                    Command.by(caller),
                    filled.head().id(),
                    new NewFinding(item, null, null, null, null, null, null, "演示车间", null));
        }
        return now;
    }

    /** Puts a drill on the agenda of a day. */
    void drill(LocalDate day, Enterprise enterprise, @Nullable String row, Caller caller) {
        NewDrill told = new NewDrill(
                enterprise.id().toString(),
                null,
                row,
                List.of(),
                null,
                day,
                null,
                null,
                SUBJECTS.get(random.nextInt(SUBJECTS.size())),
                20L + random.nextInt(80),
                random.nextInt(5) > 0,
                "演示数据。按预案完成集合、清点和报告。");
        agenda.at(hours.on(day), () -> drills.register(Command.by(caller), told));
    }
}
