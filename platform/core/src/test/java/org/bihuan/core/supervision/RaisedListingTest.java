package org.bihuan.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.core.supervision.Supervising.LISTED;
import static org.bihuan.core.supervision.Supervising.faulty;
import static org.bihuan.core.supervision.Supervising.id;
import static org.bihuan.core.supervision.Supervising.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.Listing;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.report.Annex2Query;
import org.bihuan.api.report.ColumnId;
import org.bihuan.api.supervision.RaiseListing;
import org.bihuan.api.supervision.Raising;
import org.bihuan.api.supervision.RemoveListing;
import org.bihuan.api.supervision.ReportProgress;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.api.supervision.SupervisionFault;
import org.bihuan.api.supervision.SupervisionStage;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A listing that is raised to a higher level. */
class RaisedListingTest {
    private final Supervising way = new Supervising();
    private final Platform platform = way.platform;
    private final DefaultSupervisionService supervisions = way.supervisions;
    private final Caller office = way.office;
    private final Caller lead = way.lead;
    private final Hazard hazard = way.hazard;

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aListingIsRaisedToAHigherLevelAndTheEarlierOneStaysAsSuperseded() {
        Supervision district = way.listed("district");
        way.planned();
        Supervision city = raised(district, "city", LISTED.plusDays(9));
        Supervision before = supervisions.get(office, id(district));
        assertThat(before.stage()).isEqualTo(SupervisionStage.SUPERSEDED);
        assertThat(before.raisedTo()).contains(new Raising(id(city), city.head().number(), LISTED.plusDays(9)));
        assertThat(city.stage()).isEqualTo(SupervisionStage.LISTED);
        assertThat(city.raisedFrom())
                .contains(new Raising(id(district), district.head().number(), LISTED.plusDays(9)));
        assertThat(way.now().listing())
                .contains(new Listing(id(city), ListingLevel.CITY, "昆明市人民政府", LISTED, Optional.empty()));
        assertThat(supervisions.events(office, id(district)))
                .extracting(Event::action)
                .containsExactly("registered", "raised");
        assertThat(platform.hazards.events(office, hazard.id()))
                .extracting(Event::action)
                .containsExactly("registered", "listed", "planned", "listing-raised");
        refused(
                RecordProblem.WRONG_STAGE,
                () -> supervisions.report(
                        Command.by(office), id(district), new ReportProgress(before.version(), null, "已被升级")));
    }

    @Test
    void aRaisedListingCountsOnceSinceTheFirstOne() {
        Supervision district = way.listed("district");
        way.planned();
        List<Integer> then = perMonth();
        Supervision city = raised(district, "city", Platform.TODAY);
        raised(city, "province", Platform.TODAY);
        assertThat(way.figure("hazard_listed_treated")).isEqualTo(1);
        assertThat(perMonth()).isEqualTo(then);
        assertThat(platform.reports.verify()).isBlank();
    }

    /** The figure at the ends of some months. */
    private List<Integer> perMonth() {
        return Stream.of(LISTED.minusDays(1), LISTED.plusDays(30), Platform.TODAY)
                .map(day -> platform.reports
                        .annex2(office, new Annex2Query(day, Optional.empty(), Optional.empty()))
                        .lines()
                        .get(0)
                        .values()
                        .getOrDefault(new ColumnId("hazard_listed_treated"), Optional.empty())
                        .orElseThrow()
                        .intValueExact())
                .toList();
    }

    @Test
    void theHigherAuthorityAcceptsAndRemovesTheListing() {
        Supervision city = raised(way.listed("district"), "city", LISTED);
        way.rectified();
        faulty(() -> way.accepted(office, " "), "/document", CommonFault.REQUIRED);
        way.accepted(office, "昆安〔2023〕5号");
        RemoveListing undated = new RemoveListing(city.version(), null, "昆政督〔2023〕9号", null);
        faulty(() -> supervisions.remove(Command.by(office), id(city), undated), "/date", CommonFault.REQUIRED);
        RemoveListing unproven = new RemoveListing(city.version(), Platform.TODAY, " ", null);
        faulty(() -> supervisions.remove(Command.by(office), id(city), unproven), "/document", CommonFault.REQUIRED);
        Supervision removed = supervisions.remove(
                Command.by(office), id(city), new RemoveListing(city.version(), Platform.TODAY, "昆政督〔2023〕9号", null));
        assertThat(removed.stage()).isEqualTo(SupervisionStage.REMOVED);
        assertThat(way.now().listing().orElseThrow().active()).isFalse();
    }

    @Test
    void aListingIsOnlyRaisedAndNothingLiesBeforeTheEarlierOne() {
        Supervision city = way.listed("city");
        for (String level : List.of("district", "city")) {
            faulty(() -> raised(city, level, LISTED), "/level", SupervisionFault.NOT_A_HIGHER_LEVEL);
        }
        faulty(() -> raised(city, "province", LISTED.minusDays(1)), "/occurred", SupervisionFault.BEFORE_THE_LISTING);
        RaiseListing empty = new RaiseListing(null, null, null, null, null, null, null, null);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> supervisions.raise(Command.by(office), id(city), empty))
                .satisfies(problem -> assertThat(problem.faults())
                        .extracting(Fault::pointer)
                        .containsExactlyInAnyOrder(
                                "/version", "/level", "/authority", "/document", "/occurred", "/deadline"));
        refused(
                CommonProblem.FORBIDDEN,
                () -> supervisions.raise(Command.by(lead), id(city), raising(city, "province", LISTED)));
    }

    @Test
    void ofTwoWhoRaiseTheSameListingOneIsTold() {
        Supervision district = way.listed("district");
        raised(district, "city", LISTED);
        refused(CommonProblem.STALE_VERSION, () -> raised(district, "province", LISTED));
        assertThat(supervisions.list(office, RecordQuery.select().first(20)).items())
                .filteredOn(one -> one.stage() == SupervisionStage.LISTED)
                .hasSize(1);
    }

    @Test
    void withARaisingInErrorTheEarlierListingIsValidAgain() {
        Supervision district = way.listed("district");
        Supervision city = raised(district, "city", LISTED);
        supervisions.cancel(Command.by(office), id(city), new ReasonedChange(city.version(), "误升级"));
        Supervision again = supervisions.get(office, id(district));
        assertThat(again.stage()).isEqualTo(SupervisionStage.LISTED);
        assertThat(again.raisedTo()).isEmpty();
        assertThat(way.now().listing())
                .contains(new Listing(id(district), ListingLevel.DISTRICT, "呈贡区人民政府", LISTED, Optional.empty()));
        raised(again, "province", LISTED);
        assertThat(way.figure("hazard_found")).isEqualTo(1);
    }

    private Supervision raised(Supervision lower, String level, LocalDate day) {
        return supervisions.raise(Command.by(office), id(lower), raising(lower, level, day));
    }

    private static RaiseListing raising(Supervision lower, String level, LocalDate day) {
        return new RaiseListing(
                lower.version(), level, "昆明市人民政府", "昆政督〔2023〕1号", day, Platform.TODAY.plusDays(30), null, null);
    }
}
