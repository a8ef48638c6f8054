package org.bihuan.core.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.work.NewWork;
import org.bihuan.api.work.PeriodicWork;
import org.bihuan.api.work.WorkKind;
import org.bihuan.api.work.WorkKind.Counted;
import org.bihuan.api.work.WorkService;

/** What the units did, month by month: a few records of each kind. */
final class DemoWork {
    private static final int SMALLEST_REWARD = 500;
    private static final int REWARD_STEP = 100;

    private final WorkService work;
    private final Agenda agenda;
    private final Random random;
    private final OfficeHours hours;

    DemoWork(WorkService work, Agenda agenda, Random random) {
        this.work = work;
        this.agenda = agenda;
        this.random = random;
        this.hours = new OfficeHours(random);
    }

    /** Puts work of each kind on the agenda of the months between two days, of one unit after another. */
    void add(LocalDate from, LocalDate until, List<OrganisationId> units, Caller caller) {
        Set<String> periodic =
                work.periodic(caller).stream().map(one -> one.kind().id()).collect(Collectors.toSet());
        List<WorkKind> everybodys = work.kinds().stream()
                .filter(kind -> !periodic.contains(kind.id()))
                .toList();
        int turn = 0;
        for (LocalDate month = from; month.isBefore(until); month = month.plusMonths(1)) {
            for (WorkKind kind : everybodys) {
                OrganisationId unit = units.get(turn++ % units.size());
                LocalDate day = month.plusDays(random.nextInt(25));
                NewWork told = told(kind, unit, day);
                agenda.at(hours.on(day), () -> work.register(Command.by(caller), told));
            }
        }
    }

    /** Puts what the committee office does in each period on the agenda, on the last days of each but the last. */
    void addPeriodic(Caller caller) {
        List<PeriodicWork> periodic = work.periodic(caller);
        for (PeriodicWork one : periodic.subList(0, periodic.size() - 1)) {
            LocalDate day = one.until().minusDays(2);
            NewWork told = told(one.kind(), one.unit(), day);
            agenda.at(hours.on(day), () -> work.register(Command.by(caller), told));
        }
    }

    private NewWork told(WorkKind kind, OrganisationId unit, LocalDate day) {
        boolean counted = kind.counted() == Counted.QUANTITY;
        return new NewWork(
                kind.id(),
                unit.value(),
                null,
                day,
                "演示数据：" + kind.label().zh(),
                null,
                "演示会议室",
                kind.quantity().isPresent() ? (long) (counted ? 1 + random.nextInt(6) : 15 + random.nextInt(60)) : null,
                kind.amount().isPresent()
                        ? BigDecimal.valueOf(SMALLEST_REWARD + (long) REWARD_STEP * random.nextInt(30))
                        : null,
                null);
    }
}
