package org.bihuan.core.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.core.selfcheck.DefaultDrillService;
import org.jspecify.annotations.Nullable;

/** Who is checked when in the demonstration year: by units with an account, and by themselves. */
final class DemoChecks {
    private static final long SEED = 20230601;
    private static final int FIRST_DAY = 20;
    private static final int DAYS_BETWEEN = 17;
    private static final int MONTHS = 6;

    private final DemoInspections inspections;
    private final DemoSelfChecks checks;
    private final DemoEnterprises enterprises;
    private final DemoAccounts accounts;
    private final Rows rows;

    /** Tells in which row records of a sector count. */
    interface Rows {
        @Nullable
        String of(SectorDefinition sector);
    }

    DemoChecks(
            DemoPlatform platform,
            Clock clock,
            Agenda agenda,
            DemoEnterprises enterprises,
            DemoAccounts accounts,
            Rows rows) {
        Random random = new Random(SEED);
        this.inspections = new DemoInspections(platform.inspections(clock), agenda, random);
        this.checks = new DemoSelfChecks(
                platform.selfChecks(clock), new DefaultDrillService(platform.desk(clock)), agenda, random);
        this.enterprises = enterprises;
        this.accounts = accounts;
        this.rows = rows;
    }

    /** Puts the checks of a campaign on the agenda; some inspections are planned for the days to come. The six works are checked if their checklist is there. */
    void plan(
            LocalDate start, LocalDate today, List<SectorDefinition> sectors, List<Organisation> units, Caller nobody) {
        List<SectorDefinition> own = sectors.stream()
                .filter(sector -> sector.kind() == SectorDefinition.Kind.SECTOR)
                .toList();
        List<String> scopes = sectors.size() == own.size() ? List.of("sector") : List.of("both", "six-works", "sector");
        units.forEach(unit -> inspect(start, today, own, unit, scopes));
        Caller firm = accounts.caller("enterprise").orElse(nobody);
        for (SectorDefinition sector : own) {
            Enterprise enterprise = enterprises.of(sector).get(0);
            boolean withAccount = enterprise.equals(enterprises.first());
            Caller caller = withAccount ? firm : nobody;
            for (int i = 0; i < (withAccount ? MONTHS : 1); i++) {
                checks.check(
                        start.plusDays(FIRST_DAY).plusMonths(i), enterprise, rows.of(sector), scopes.get(0), caller);
            }
            checks.drill(start.plusDays(2L * FIRST_DAY), enterprise, rows.of(sector), caller);
        }
    }

    /** A department inspects in the sectors that it leads, a street what lies in it. */
    private void inspect(
            LocalDate start, LocalDate today, List<SectorDefinition> sectors, Organisation unit, List<String> scopes) {
        String login = unit.id().value();
        Caller inspector = accounts.caller(login).orElseThrow();
        int number = 0;
        for (SectorDefinition sector : sectors) {
            for (Enterprise enterprise : enterprises.of(sector)) {
                boolean inCharge = unit.isTerritory()
                        ? enterprise.territory().equals(unit.id())
                        : DemoYear.lead(sector).equals(login);
                if (inCharge) {
                    LocalDate day = start.plusDays(FIRST_DAY + (long) DAYS_BETWEEN * number);
                    String scope = scopes.get(number % scopes.size());
                    inspections.add(day, enterprise, rows.of(sector), scope, login, inspector);
                    LocalDate ahead = today.plusDays(1 + number % 2);
                    inspections.add(ahead, enterprise, rows.of(sector), scope, login, inspector);
                    number++;
                }
            }
        }
    }
}
