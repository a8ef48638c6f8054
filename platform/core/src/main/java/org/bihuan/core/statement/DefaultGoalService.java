package org.bihuan.core.statement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.bihuan.api.accident.AccidentService;
import org.bihuan.api.accident.MonthOfAccidents;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.CountedGoal;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.statement.GoalProgress;
import org.bihuan.api.statement.GoalProgress.Month;
import org.bihuan.api.statement.GoalService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Goals from the accidents of two years. */
@Component
public final class DefaultGoalService implements GoalService {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int MONTHS_OF_A_YEAR = 12;

    private final SectorRegistry sectors;
    private final AccidentService accidents;
    private final Access access;
    private final Clock clock;

    @Activate
    public DefaultGoalService(
            @Reference SectorRegistry sectors, @Reference AccidentService accidents, @Reference Access access) {
        this(sectors, accidents, access, Clock.system(ZONE));
    }

    public DefaultGoalService(SectorRegistry sectors, AccidentService accidents, Access access, Clock clock) {
        this.sectors = sectors;
        this.accidents = accidents;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<GoalProgress> goals(Caller caller, SectorId sector, LocalDate asOf) {
        access.require(caller, Function.READ_ACCIDENT);
        if (sectors.find(sector).isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        Faults faults = new Faults();
        faults.require(!asOf.isAfter(LocalDate.now(clock.withZone(ZONE))), "asOf", CommonFault.IN_THE_FUTURE);
        faults.throwIfAny();
        YearMonth last = YearMonth.from(asOf);
        YearMonth first = last.withMonth(1).minusYears(1);
        List<MonthOfAccidents> months = accidents.months(caller, sector, first, last);
        return sectors.goals(sector, months).stream()
                .map(counted -> progress(counted, months))
                .toList();
    }

    private static GoalProgress progress(CountedGoal counted, List<MonthOfAccidents> months) {
        return new GoalProgress(
                counted.goal(),
                IntStream.range(MONTHS_OF_A_YEAR, months.size())
                        .mapToObj(month -> new Month(
                                months.get(month).month(),
                                counted.counts().get(month),
                                counted.counts().get(month - MONTHS_OF_A_YEAR)))
                        .toList());
    }
}
