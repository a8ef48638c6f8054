package org.bihuan.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.organisation.EnterpriseStory.AUGUST;
import static org.bihuan.core.organisation.EnterpriseStory.JULY;
import static org.bihuan.core.organisation.EnterpriseStory.SEPTEMBER;
import static org.bihuan.core.organisation.EnterpriseStory.faulty;
import static org.bihuan.core.organisation.EnterpriseStory.refused;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.ChangeEnterprise;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.organisation.EnterpriseProblem;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.organisation.FormerName;
import org.bihuan.api.organisation.RenameEnterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnterpriseNamesTest {
    private final EnterpriseStory story = new EnterpriseStory();
    private final Platform platform = story.platform;
    private final DefaultEnterpriseService enterprises = story.enterprises;

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void theNameOfEachDayStaysKnown() {
        Enterprise first = story.registered("盘龙石材");
        Enterprise second = story.renamed(first, "盘龙石业", JULY);
        Enterprise third = story.renamed(second, "滇东矿业", SEPTEMBER);

        assertThat(third.name()).isEqualTo("滇东矿业");
        assertThat(third.history().formerNames())
                .containsExactly(
                        new FormerName("盘龙石材", JULY.minusDays(1)), new FormerName("盘龙石业", SEPTEMBER.minusDays(1)));
        assertThat(third.nameOn(JULY.minusDays(1))).isEqualTo("盘龙石材");
        assertThat(third.nameOn(JULY)).isEqualTo("盘龙石业");
        assertThat(third.nameOn(SEPTEMBER)).isEqualTo("滇东矿业");
        assertThat(enterprises.get(story.office, first.id())).isEqualTo(third);
        assertThat(enterprises.events(story.office, first.id()))
                .extracting(Event::action)
                .containsExactly("registered", "renamed", "renamed");
        assertThat(platform.audit().verify().findings()).isEmpty();
    }

    @Test
    void aRecordIsWrittenWithTheNameOfItsDayAndKeepsIt() {
        Enterprise before = story.registered("盘龙石材");
        var early = story.hazard(before, JULY);
        Enterprise after = story.renamed(before, "滇东矿业", AUGUST);

        assertThat(platform.hazards.get(story.office, early.id()).enterpriseName())
                .isEqualTo("盘龙石材");
        assertThat(story.hazard(after, AUGUST.minusDays(1)).enterpriseName()).isEqualTo("盘龙石材");
        assertThat(story.hazard(after, AUGUST).enterpriseName()).isEqualTo("滇东矿业");
    }

    @Test
    void itIsFoundByTheNamesItHad() {
        Enterprise quarry = story.renamed(story.registered("重庆水泥"), "滇东矿业", AUGUST);

        for (String text : List.of("水泥", "滇东")) {
            assertThat(enterprises.list(story.office, mentioning(text)).items()).containsExactly(quarry);
        }
        assertThat(enterprises.alike(story.office, "重庆水泥有限公司", quarry.territory()))
                .containsExactly(quarry);
        refused(() -> story.registered("重庆水泥厂"), EnterpriseProblem.PERHAPS_REGISTERED)
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("滇东矿业（重庆水泥）"));
    }

    @Test
    void aMisspeltNameThatIsPutRightLeavesNoFormerName() {
        Enterprise before = story.registered("盘龙石财");
        Enterprise after = enterprises.change(
                Command.by(story.office),
                before.id(),
                new ChangeEnterprise(
                        1L,
                        "错别字",
                        "盘龙石材",
                        before.creditCode().value(),
                        "street-longcheng",
                        "non-coal-mines",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        assertThat(after.name()).isEqualTo("盘龙石材");
        assertThat(after.formerNames()).isEmpty();
        Enterprise renamed = story.renamed(after, "滇东矿业", AUGUST);
        assertThat(renamed.formerNames()).containsExactly("盘龙石材");
    }

    @Test
    void allFaultsOfARenamingAreToldAtOnce() {
        Enterprise before = story.renamed(story.registered("盘龙石材"), "滇东矿业", AUGUST);
        faulty(
                () -> enterprises.rename(
                        Command.by(story.office), before.id(), new RenameEnterprise(null, " ", AUGUST, "滇东矿业", null)),
                Fault.at("/name", EnterpriseFault.ENTERPRISE_NAME_AS_BEFORE),
                Fault.at("/from", EnterpriseFault.NOT_AFTER_LAST_RENAMING, AUGUST),
                Fault.at("/version", CommonFault.REQUIRED),
                Fault.at("/reason", CommonFault.REQUIRED));
        faulty(
                () -> story.renamed(before, "", Platform.TODAY.plusDays(1)),
                Fault.at("/name", CommonFault.REQUIRED),
                Fault.at("/from", CommonFault.IN_THE_FUTURE));
        faulty(() -> story.renamed(before, "长".repeat(201), SEPTEMBER), Fault.at("/name", CommonFault.TOO_LONG, 200));
    }

    @Test
    void anotherEnterpriseOfNearlyTheNewNameNeedsAWord() {
        Enterprise other = story.registered("滇东矿业");
        Enterprise before = story.registered("盘龙石材");
        refused(() -> story.renamed(before, "滇东矿业厂", AUGUST), EnterpriseProblem.PERHAPS_REGISTERED);
        Enterprise after = enterprises.rename(
                Command.by(story.office),
                before.id(),
                new RenameEnterprise(
                        1L, "工商变更", AUGUST, "滇东矿业厂", List.of(other.id().toString())));
        assertThat(after.name()).isEqualTo("滇东矿业厂");
        Enterprise back = story.renamed(after, "盘龙石材", SEPTEMBER);
        assertThat(back.formerNames()).as("its own former name is no other's").containsExactly("滇东矿业厂", "盘龙石材");
    }

    @Test
    void aRenamingToldByMistakeIsTakenBackWithItsReason() {
        Enterprise renamed = story.renamed(story.registered("盘龙石材"), "滇东矿业", AUGUST);
        ReasonedChange mistake = new ReasonedChange(2L, "登记错企业");
        Enterprise back = enterprises.withdrawRenaming(Command.by(story.office), renamed.id(), mistake);

        assertThat(back.name()).isEqualTo("盘龙石材");
        assertThat(back.formerNames()).isEmpty();
        assertThat(enterprises.events(story.office, back.id())).last().satisfies(event -> {
            assertThat(event.action()).isEqualTo("renaming-withdrawn");
            assertThat(event.reason()).isEqualTo("登记错企业");
        });
        refused(
                () -> enterprises.withdrawRenaming(Command.by(story.office), renamed.id(), mistake),
                CommonProblem.STALE_VERSION);
        refused(
                () -> enterprises.withdrawRenaming(
                        Command.by(story.office), renamed.id(), new ReasonedChange(3L, "登记错企业")),
                EnterpriseProblem.NEVER_RENAMED);
        faulty(
                () -> enterprises.withdrawRenaming(
                        Command.by(story.office), renamed.id(), new ReasonedChange(null, null)),
                Fault.at("/version", CommonFault.REQUIRED),
                Fault.at("/reason", CommonFault.REQUIRED));
        assertThat(platform.audit().verify().findings()).isEmpty();
    }

    @Test
    void aRenamingIsToldByThoseWhoMayChangeTheEnterprise() {
        Enterprise quarry = story.registered("盘龙石材");
        RenameEnterprise renaming = new RenameEnterprise(1L, "工商变更", AUGUST, "滇东矿业", null);
        refused(
                () -> enterprises.rename(Command.by(Platform.firm(quarry.id())), quarry.id(), renaming),
                CommonProblem.FORBIDDEN);
        refused(
                () -> enterprises.rename(Command.by(Platform.street("street-wulong")), quarry.id(), renaming),
                CommonProblem.NOT_FOUND);
        assertThat(enterprises
                        .rename(Command.by(Platform.street("street-longcheng")), quarry.id(), renaming)
                        .name())
                .isEqualTo("滇东矿业");
    }

    private static EnterpriseQuery mentioning(String text) {
        return new EnterpriseQuery(
                Optional.of(text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                9);
    }
}
