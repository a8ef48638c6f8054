package org.bihuan.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.organisation.EnterpriseStory.faulty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.ChangeOrganisation;
import org.bihuan.api.organisation.DissolveOrganisation;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.organisation.NewOrganisation;
import org.bihuan.api.organisation.NewPerson;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.Organisation.Kind;
import org.bihuan.api.organisation.OrganisationFault;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Fault;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Days on which there was no such body or firm. */
class LowerBoundsTest {
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final LocalDate FOUNDING = LocalDate.of(1949, 10, 1);
    private static final LocalDate CAMPAIGN = LocalDate.of(2023, 5, 1);
    private static final OrganisationId WATER = new OrganisationId("dept-water");

    private final EnterpriseStory story = new EnterpriseStory();
    private final Platform platform = story.platform;
    private final DefaultOrganisationService organisations = new DefaultOrganisationService(
            platform.stores.organisations(),
            platform.stores.events(),
            platform.access,
            platform.trail,
            List.of(body("dept-water", "区水务局", Kind.DEPARTMENT), body("dept-agri", "区农业农村局", Kind.DEPARTMENT)),
            platform.clock);

    private static Organisation body(String id, String name, Kind kind) {
        return new Organisation(new OrganisationId(id), name, name, kind, List.of(), Optional.empty(), true);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aBodyOfThePlanChangesNoEarlierThanTheCampaign() {
        Fault before = Fault.at("/from", OrganisationFault.AS_THE_PLAN_NAMES_IT, CAMPAIGN);
        faulty(() -> changed(CAMPAIGN.minusDays(1)), before);
        faulty(
                () -> organisations.dissolve(
                        Command.by(story.office),
                        WATER,
                        new DissolveOrganisation(1L, "机构改革", LONG_AGO, List.of("dept-agri"))),
                before);
        assertThat(changed(CAMPAIGN)).isEqualTo(2);
    }

    private long changed(LocalDate from) {
        ChangeOrganisation change = new ChangeOrganisation(1L, "机构改革", from, "区水务与湖泊局", null, List.of(), null, true);
        return organisations.change(Command.by(story.office), WATER, change).version();
    }

    @Test
    void noBodyIsOlderThanTheRepublic() {
        faulty(() -> added(FOUNDING.minusDays(1)), Fault.at("/from", CommonFault.TOO_EARLY, FOUNDING));
        assertThat(added(FOUNDING)).contains(FOUNDING);
    }

    private Optional<LocalDate> added(LocalDate from) {
        NewOrganisation told =
                new NewOrganisation("dept-rivers", "新设", from, "河湖局", null, "department", List.of(), null);
        return organisations.add(Command.by(story.office), told).last().from();
    }

    @Test
    void noFirmIsOlderThanTheRepublicEither() {
        Enterprise quarry = story.registered("盘龙石材");
        Enterprise group = story.registered("滇东矿业集团");
        Fault from = Fault.at("/from", CommonFault.TOO_EARLY, FOUNDING);
        faulty(() -> story.renamed(quarry, "滇东矿业", LONG_AGO), from);
        faulty(() -> story.placed(quarry, group, LONG_AGO), from);
        faulty(() -> story.closed(quarry, LONG_AGO), Fault.at("/date", CommonFault.TOO_EARLY, FOUNDING));
        Enterprise renamed = story.renamed(quarry, "滇东矿业", FOUNDING);
        faulty(
                () -> story.closed(renamed, LONG_AGO),
                Fault.at("/date", EnterpriseFault.BEFORE_LAST_ENTERPRISE_CHANGE, FOUNDING));
    }

    @Test
    void norDoesATermOfOfficeBeginBeforeIt() {
        NewPerson told = new NewPerson(
                "dept-housing", "contact-officer", "演示联络员", "科长", "section-head", "10012345678", LONG_AGO, null);
        faulty(
                () -> platform.people.name(Command.by(story.office), told),
                Fault.at("/from", CommonFault.TOO_EARLY, FOUNDING));
    }

    @Test
    void aFormerNameOfALivingBodyIsNoFurtherNameOfAnother() {
        changed(LocalDate.of(2023, 7, 1));
        NewOrganisation told = new NewOrganisation(
                "dept-rivers", "新设", LocalDate.of(2023, 8, 1), "河湖局", null, "department", List.of("区水务局"), null);
        faulty(
                () -> organisations.add(Command.by(story.office), told),
                Fault.at("/aliases/0", OrganisationFault.FORMER_NAME_OF_ANOTHER, "区水务局", "区水务与湖泊局"));
        organisations.dissolve(
                Command.by(story.office),
                WATER,
                new DissolveOrganisation(2L, "机构改革", LocalDate.of(2023, 8, 1), List.of("dept-agri")));
        assertThat(organisations.add(Command.by(story.office), told).last().aliases())
                .containsExactly("区水务局");
    }
}
