package org.bihuan.core.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.bihuan.api.accident.AccidentService;
import org.bihuan.api.accident.NewAccident;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.jspecify.annotations.Nullable;

/** Accidents of the campaign and, for comparison, of the year before. */
final class DemoAccidents {
    private static final int WRITTEN_DOWN_AFTER_DAYS = 2;

    private final AccidentService accidents;
    private final Agenda agenda;
    private final Random random;
    private final OfficeHours hours;

    DemoAccidents(AccidentService accidents, Agenda agenda, Random random) {
        this.accidents = accidents;
        this.agenda = agenda;
        this.random = random;
        this.hours = new OfficeHours(random);
    }

    /** Puts an accident at an enterprise on the agenda: written down soon after its day, or when the campaign begins. */
    void add(
            LocalDate day,
            LocalDate campaignStart,
            String sector,
            @Nullable String row,
            Enterprise enterprise,
            Caller caller) {
        boolean fatal = random.nextInt(3) == 0;
        boolean road = sector.equals("road-transport");
        NewAccident told = new NewAccident(
                sector,
                row,
                List.of(),
                enterprise.id().toString(),
                null,
                day,
                null,
                null,
                road ? "road-traffic" : sector.equals("fire-safety") ? "fire" : "work",
                road ? "园区外道路路口" : "作业区",
                road ? "车辆碰撞事故" : "人员伤害事故",
                "演示数据。经过与原因见调查材料。",
                fatal ? 1L : 0L,
                (long) random.nextInt(3),
                BigDecimal.valueOf(1 + random.nextInt(150)).multiply(BigDecimal.valueOf(10_000)),
                null,
                List.of());
        LocalDate written = day.isBefore(campaignStart)
                ? campaignStart.plusDays(WRITTEN_DOWN_AFTER_DAYS)
                : day.plusDays(WRITTEN_DOWN_AFTER_DAYS);
        agenda.at(hours.on(written), () -> accidents.register(Command.by(caller), told));
    }
}
