package org.bihuan.core.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.bihuan.api.hazard.AskExtension;
import org.bihuan.api.hazard.DecideExtension;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.Plan;
import org.bihuan.api.identity.Command;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.api.supervision.RaiseListing;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With a listing in error goes the deadline that it had brought forward. */
class GivenBackDeadlineTest {
    private static final LocalDate ORIGINAL = Platform.TODAY.plusDays(20);
    private static final LocalDate LATER = Platform.TODAY.plusDays(40);
    private static final LocalDate AUTHORITYS = Platform.TODAY.plusDays(10);
    private static final LocalDate SOONER = Platform.TODAY.plusDays(5);

    private final HazardLoop loop = new HazardLoop();
    private final Platform platform = loop.platform;
    private final Hazard hazard = planned(extended(planned(loop.registered(), ORIGINAL), LATER), LATER);
    private final Plan before = hazard.plan().orElseThrow();

    @AfterEach
    void stop() {
        platform.close();
    }

    private Hazard planned(Hazard of, LocalDate deadline) {
        return platform.hazards.plan(Command.by(loop.office), of.id(), HazardLoop.plan(of, deadline, of.occurred()));
    }

    private Hazard extended(Hazard of, LocalDate until) {
        Hazard asked = platform.hazards.askExtension(
                Command.by(loop.office), of.id(), new AskExtension(of.version(), until, "设备未到货"));
        return platform.hazards.decideExtension(
                Command.by(loop.office), of.id(), new DecideExtension(asked.version(), true, "同意", null));
    }

    private Supervision listed() {
        return platform.supervisions.register(
                Command.by(loop.office),
                new NewSupervision(
                        hazard.id().toString(),
                        "district",
                        "district-gov",
                        "呈政督〔2023〕1号",
                        LocalDate.of(2023, 7, 1),
                        AUTHORITYS,
                        null,
                        null));
    }

    private Supervision raised(Supervision lower) {
        return platform.supervisions.raise(
                Command.by(loop.office),
                lower.head().id(),
                new RaiseListing(
                        lower.version(), "city", "昆明市人民政府", "昆政督〔2023〕1号", Platform.TODAY, SOONER, null, null));
    }

    private void voided(Supervision listing) {
        Supervision current =
                platform.supervisions.get(loop.office, listing.head().id());
        platform.supervisions.cancel(
                Command.by(loop.office), listing.head().id(), new ReasonedChange(current.version(), "误挂牌"));
    }

    private Hazard now() {
        return platform.hazards.get(loop.office, hazard.id());
    }

    private Plan plan() {
        return now().plan().orElseThrow();
    }

    @Test
    void theDeadlinesAreWhatTheyWereBeforeIt() {
        Supervision listing = listed();
        assertThat(plan().lastDay()).isEqualTo(AUTHORITYS);
        assertThat(plan().extended()).isEmpty();
        voided(listing);
        assertThat(plan()).isEqualTo(before);
        assertThat(now().listing()).isEmpty();
    }

    @Test
    void ofARaisedListingEachGivesBackItsOwn() {
        Supervision lower = listed();
        Plan listed = plan();
        Supervision higher = raised(lower);
        assertThat(plan().lastDay()).isEqualTo(SOONER);
        voided(higher);
        assertThat(plan()).isEqualTo(listed);
        voided(lower);
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void whatAPlanSetSinceStays() {
        Supervision listing = listed();
        planned(now(), SOONER);
        voided(listing);
        assertThat(plan().lastDay()).isEqualTo(SOONER);
    }

    @Test
    void whatAnExtensionSetSinceStays() {
        Supervision listing = listed();
        extended(now(), ORIGINAL);
        voided(listing);
        assertThat(plan().lastDay()).isEqualTo(ORIGINAL);
    }

    @Test
    void aPlanThatEndedBeforeTheAuthoritysDayStays() {
        planned(hazard, SOONER);
        Plan sooner = plan();
        voided(listed());
        assertThat(plan()).isEqualTo(sooner);
    }
}
