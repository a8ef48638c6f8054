package org.bihuan.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.campaign.Campaign;
import org.bihuan.api.campaign.Campaign.Phase;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.work.NewWork;
import org.bihuan.api.work.PeriodicWork;
import org.bihuan.api.work.WorkRecord;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.reference.YamlWorkKinds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the committee office does in each period of the campaign. */
class OfficeAgendaTest {
    private static final String OFFICE = "swc-office";

    private final Platform platform = new Platform();
    private final OfficeAgenda agenda = new OfficeAgenda(
            new OrganisationId(OFFICE),
            new Campaign(
                    "2023",
                    "呈安委〔2023〕7号",
                    "专项行动",
                    day(6, 1),
                    day(5, 1),
                    day(9, 30),
                    List.of(
                            new Phase("1", "动员部署", day(5, 1), day(5, 31), List.of()),
                            new Phase("2", "排查整治", day(6, 1), day(9, 30), List.of())),
                    List.of(),
                    List.of()),
            new YamlWorkKinds().kinds());

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void everyPhaseQuarterAndMonthHasItsWorkByTheDayOnWhichItIsDue() {
        List<PeriodicWork> open = agenda.of(List.of());

        assertThat(open).allMatch(one -> one.done().isEmpty());
        assertThat(open).extracting(PeriodicWork::due).isSorted();
        assertThat(due(open, "R-FRQ-05")).containsExactly(day(5, 31), day(9, 30));
        assertThat(due(open, "R-FRQ-06")).containsExactly(day(7, 15), day(10, 15));
        assertThat(due(open, "R-FRQ-07")).containsExactly(day(6, 10), day(7, 10), day(8, 10), day(9, 10), day(10, 10));
    }

    @Test
    void aBulletinInTheDaysOfGraceIsThatOfTheMonthBefore() {
        WorkRecord may = registered("accident-bulletin", day(6, 5));
        WorkRecord june = registered("accident-bulletin", day(6, 28));

        assertThat(done(agenda.of(List.of(june, may)), "R-FRQ-07"))
                .startsWith(Optional.of(may), Optional.of(june), Optional.empty());
    }

    @Test
    void aRecordStandsForOnePeriodOnly() {
        WorkRecord once = registered("quarterly-bulletin", day(7, 10));

        assertThat(done(agenda.of(List.of(once)), "R-FRQ-06")).containsExactly(Optional.of(once), Optional.empty());
    }

    @Test
    void whatOtherUnitsDoIsNotTheOffices() {
        platform.work.register(Command.by(Platform.office()), told("liaison-meeting", "dept-housing", day(6, 2)));
        assertThat(platform.work.periodic(Platform.office()))
                .allMatch(one -> one.done().isEmpty());
    }

    private WorkRecord registered(String kind, LocalDate day) {
        return platform.work.register(Command.by(Platform.office()), told(kind, "dept-housing", day));
    }

    private static NewWork told(String kind, String unit, LocalDate day) {
        return new NewWork(kind, unit, null, day, "通报", null, null, null, null, null);
    }

    private static List<LocalDate> due(List<PeriodicWork> work, String rule) {
        return work.stream()
                .filter(one -> one.rule().equals(rule))
                .map(PeriodicWork::due)
                .toList();
    }

    private static List<Optional<WorkRecord>> done(List<PeriodicWork> work, String rule) {
        return work.stream()
                .filter(one -> one.rule().equals(rule))
                .map(PeriodicWork::done)
                .toList();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2023, month, day);
    }
}
