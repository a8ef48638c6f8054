package org.bihuan.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.organisation.EnterpriseStory.AUGUST;
import static org.bihuan.core.organisation.EnterpriseStory.JULY;
import static org.bihuan.core.organisation.EnterpriseStory.SEPTEMBER;
import static org.bihuan.core.organisation.EnterpriseStory.closing;
import static org.bihuan.core.organisation.EnterpriseStory.faulty;
import static org.bihuan.core.organisation.EnterpriseStory.refused;
import static org.bihuan.core.organisation.EnterpriseStory.under;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.CloseEnterprise;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.organisation.EnterpriseKin;
import org.bihuan.api.organisation.EnterpriseProblem;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.api.organisation.PlaceEnterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnterpriseTiesTest {
    private final EnterpriseStory story = new EnterpriseStory();
    private final Platform platform = story.platform;
    private final DefaultEnterpriseService enterprises = story.enterprises;

    @AfterEach
    void stop() {
        platform.close();
    }

    private EnterpriseKin kin(Enterprise of) {
        return enterprises.kin(story.office, of.id());
    }

    private Enterprise now(Enterprise of) {
        return enterprises.get(story.office, of.id());
    }

    @Test
    void anEnterpriseShowsTheLineAboveItAndTheBranchesBelow() {
        Enterprise group = story.registered("集团总部");
        Enterprise works = story.placed(story.registered("水泥制造"), group, JULY);
        Enterprise yard = story.placed(story.registered("堆场甲"), works, AUGUST);
        Enterprise depot = story.placed(story.registered("乙仓储"), works, AUGUST);

        assertThat(kin(yard).line()).containsExactly(works, group);
        assertThat(kin(works).branches()).containsExactly(depot, yard);
        assertThat(kin(group).branches()).containsExactly(works);
        assertThat(kin(group).line()).isEmpty();
    }

    @Test
    void whomItBelongedToBeforeStaysKnown() {
        Enterprise first = story.registered("集团总部");
        Enterprise second = story.registered("另一投资方");
        Enterprise works = story.placed(story.registered("水泥制造"), first, JULY);
        Enterprise sold = story.placed(works, second, AUGUST);
        Enterprise free =
                enterprises.place(Command.by(story.office), works.id(), new PlaceEnterprise(3L, "独立", SEPTEMBER, null));

        assertThat(sold.history().superior()).contains(second.asOther());
        assertThat(free.history().superior()).isEmpty();
        assertThat(free.history().superiors()).hasSize(3);
        assertThat(kin(second).branches()).isEmpty();
        Enterprise again =
                enterprises.withdrawSuperior(Command.by(story.office), works.id(), new ReasonedChange(4L, "未独立"));
        assertThat(again.history()).isEqualTo(sold.history());
        assertThat(enterprises.events(story.office, works.id()))
                .extracting(Event::action)
                .containsExactly("registered", "placed", "placed", "placed", "superior-withdrawn");
        assertThat(platform.audit().verify().findings()).isEmpty();
    }

    @Test
    void whatBeganOnTheSameDayIsPutRight() {
        Enterprise wrong = story.registered("集团总部");
        Enterprise right = story.registered("另一投资方");
        Enterprise works = story.placed(story.registered("水泥制造"), wrong, JULY);
        assertThat(story.placed(works, right, JULY).history().superiors()).hasSize(1);
        assertThat(kin(wrong).branches()).isEmpty();
    }

    @Test
    void nothingStandsAboveItselfOnAnyDay() {
        Enterprise top = story.registered("集团总部");
        Enterprise middle = story.placed(story.registered("水泥制造"), top, JULY);
        Enterprise low = story.placed(story.registered("堆场甲"), middle, JULY);

        for (Enterprise lower : List.of(top, middle, low)) {
            faulty(
                    () -> story.placed(top, lower, AUGUST),
                    Fault.at("/superior", EnterpriseFault.ENTERPRISE_OF_ITSELF, lower.name()));
        }
        Enterprise left =
                enterprises.place(Command.by(story.office), low.id(), new PlaceEnterprise(2L, "独立", SEPTEMBER, null));
        faulty(
                () -> story.placed(top, left, AUGUST),
                Fault.at("/superior", EnterpriseFault.ENTERPRISE_OF_ITSELF, left.name()));
        assertThat(story.placed(top, left, SEPTEMBER).history().superior()).contains(left.asOther());
    }

    @Test
    void whatWouldStandAboveItselfWithoutItsLastSuperiorKeepsThat() {
        Enterprise works = story.registered("水泥制造");
        Enterprise group = story.registered("集团总部");
        Enterprise under = story.placed(works, group, JULY);
        enterprises.place(
                Command.by(story.office), works.id(), new PlaceEnterprise(under.version(), "独立", AUGUST, null));
        story.placed(group, now(works), SEPTEMBER);
        ReasonedChange mistake = new ReasonedChange(now(works).version(), "未独立");
        faulty(
                () -> enterprises.withdrawSuperior(Command.by(story.office), works.id(), mistake),
                Fault.at("", EnterpriseFault.ENTERPRISE_OF_ITSELF, group.name()));
        enterprises.withdrawSuperior(
                Command.by(story.office),
                group.id(),
                new ReasonedChange(now(group).version(), "误登记"));
        assertThat(enterprises
                        .withdrawSuperior(Command.by(story.office), works.id(), mistake)
                        .history()
                        .superior())
                .contains(group.asOther());
    }

    @Test
    void allFaultsOfASuperiorAreToldAtOnce() {
        Enterprise works = story.placed(story.registered("水泥制造"), story.registered("集团总部"), AUGUST);
        Enterprise gone = story.closed(story.registered("旧总部"), JULY);
        faulty(
                () -> enterprises.place(
                        Command.by(story.office),
                        works.id(),
                        new PlaceEnterprise(null, null, JULY, gone.id().toString())),
                Fault.at("/from", EnterpriseFault.BEFORE_LAST_ENTERPRISE_CHANGE, AUGUST),
                Fault.at("/superior", EnterpriseFault.ENTERPRISE_OUT_OF_BUSINESS, "旧总部", JULY),
                Fault.at("/version", CommonFault.REQUIRED),
                Fault.at("/reason", CommonFault.REQUIRED));
        faulty(
                () -> enterprises.place(
                        Command.by(story.office), works.id(), new PlaceEnterprise(2L, "设立", null, "nobody")),
                Fault.at("/superior", CommonFault.UNKNOWN_ID, "nobody"));
        Enterprise alone = story.registered("独立企业");
        faulty(
                () -> enterprises.place(Command.by(story.office), alone.id(), new PlaceEnterprise(1L, "设立", null, " ")),
                Fault.at("/superior", CommonFault.REQUIRED));
        refused(
                () -> enterprises.withdrawSuperior(Command.by(story.office), alone.id(), new ReasonedChange(1L, "误登记")),
                EnterpriseProblem.NO_SUPERIOR);
    }

    @Test
    void nobodySeesOrNamesWhatIsBeyondTheOwnReach() {
        Enterprise elsewhere = story.registered("集团总部", "street-wulong");
        Enterprise here = story.registered("水泥制造");
        Caller street = Platform.street("street-longcheng");
        faulty(
                () -> enterprises.place(Command.by(street), here.id(), under(here, elsewhere, AUGUST)),
                Fault.at("/superior", CommonFault.UNKNOWN_ID, elsewhere.id()));
        story.placed(elsewhere, story.registered("控股公司", "street-wulong"), JULY);
        Enterprise yard = story.placed(story.registered("堆场甲", "street-wulong"), here, AUGUST);
        story.closed(story.registered("北坡砂石", "street-wulong"), AUGUST, here);
        Enterprise placed = story.placed(here, elsewhere, AUGUST);

        assertThat(enterprises.kin(street, here.id()).line()).isEmpty();
        // the superior is named in the record; what stands above it, the branch and the predecessor are not
        assertThat(placed.history().superior()).contains(elsewhere.asOther());
        assertThat(enterprises.kin(street, here.id()).beyond()).isEqualTo(3);
        assertThat(kin(yard).beyond()).isZero();
        assertThat(kin(here).beyond()).isZero();
        refused(() -> enterprises.kin(street, elsewhere.id()), CommonProblem.NOT_FOUND);
    }

    @Test
    void aSuperiorFollowsNoRights() {
        Enterprise group = story.registered("集团总部");
        Enterprise works = story.placed(story.registered("水泥制造"), group, JULY);
        var hazard = story.hazard(works, AUGUST);
        refused(() -> platform.hazards.get(Platform.firm(group.id()), hazard.id()), CommonProblem.NOT_FOUND);
        refused(() -> enterprises.get(Platform.firm(group.id()), works.id()), CommonProblem.NOT_FOUND);
    }

    @Test
    void aMergerNamesTheSuccessorAndASplitAllOfThem() {
        Enterprise heir = story.registered("滇东矿业");
        Enterprise other = story.registered("盘龙石材");
        Enterprise merged = story.closed(story.registered("南山采石"), SEPTEMBER, heir);
        Enterprise split = story.closed(story.registered("北坡砂石"), SEPTEMBER, heir, other, heir);

        assertThat(merged.history().successors()).containsExactly(heir.asOther());
        assertThat(merged.history().soleSuccessor()).contains(heir.asOther());
        assertThat(split.history().soleSuccessor()).isEmpty();
        assertThat(kin(split).successors()).containsExactly(heir, other);
        assertThat(kin(heir).predecessors()).containsExactly(split, merged);
        assertThat(kin(other).predecessors()).containsExactly(split);
        assertThat(enterprises.events(story.office, merged.id()))
                .extracting(Event::action)
                .containsExactly("registered", "closed-merged");
        assertThat(enterprises.events(story.office, split.id()))
                .extracting(Event::action)
                .containsExactly("registered", "closed-split");
        assertThat(platform.audit().verify().findings()).isEmpty();
    }

    @Test
    void allFaultsOfAClosingAreToldAtOnce() {
        Enterprise gone = story.closed(story.registered("旧总部"), JULY);
        Enterprise quarry = story.renamed(story.registered("盘龙石材"), "滇东矿业", AUGUST);
        CloseEnterprise faulty = new CloseEnterprise(
                null,
                JULY,
                " ",
                List.of("nobody", quarry.id().toString(), gone.id().toString(), " "));
        faulty(
                () -> enterprises.close(Command.by(story.office), quarry.id(), faulty),
                Fault.at("/date", EnterpriseFault.BEFORE_LAST_ENTERPRISE_CHANGE, AUGUST),
                Fault.at("/successors/0", CommonFault.UNKNOWN_ID, "nobody"),
                Fault.at("/successors/1", EnterpriseFault.ENTERPRISE_OF_ITSELF, "滇东矿业"),
                Fault.at("/successors/2", EnterpriseFault.ENTERPRISE_OUT_OF_BUSINESS, "旧总部", JULY),
                Fault.at("/successors/3", CommonFault.REQUIRED),
                Fault.at("/version", CommonFault.REQUIRED),
                Fault.at("/reason", CommonFault.REQUIRED));
    }

    @Test
    void aClosedEnterpriseIsNeitherRenamedNorPlacedNorClosedAgain() {
        Enterprise heir = story.registered("滇东矿业");
        Enterprise gone = story.closed(story.registered("南山采石"), SEPTEMBER, heir);
        refused(() -> story.renamed(gone, "新名称", SEPTEMBER), EnterpriseProblem.CLOSED_ALREADY);
        refused(() -> story.placed(gone, heir, SEPTEMBER), EnterpriseProblem.CLOSED_ALREADY);
        refused(() -> story.closed(gone, SEPTEMBER), EnterpriseProblem.CLOSED_ALREADY);
    }

    @Test
    void aMergerToldByMistakeIsTakenBackByReopening() {
        Enterprise heir = story.registered("滇东矿业");
        Enterprise merged = story.closed(story.registered("南山采石"), SEPTEMBER, heir);
        Enterprise again = enterprises.reopen(Command.by(story.office), merged.id(), new ReasonedChange(2L, "未合并"));
        assertThat(again.history().successors()).isEmpty();
        assertThat(kin(heir).predecessors()).isEmpty();
        assertThat(now(merged).closed()).isEmpty();
    }

    @Test
    void anotherNodeThatIsFasterMakesNoRing() {
        Enterprise one = story.registered("滇东矿业");
        Enterprise other = story.registered("南山采石");
        faulty(
                () -> overtakenBy(() -> story.closed(other, SEPTEMBER, one))
                        .close(Command.by(story.office), one.id(), closing(one, SEPTEMBER, other)),
                Fault.at("/successors/0", EnterpriseFault.ENTERPRISE_OUT_OF_BUSINESS, other.name(), SEPTEMBER));
        Enterprise upper = story.registered("集团总部");
        Enterprise middle = story.registered("水泥制造");
        Enterprise lower = story.placed(story.registered("堆场甲"), middle, JULY);
        faulty(
                () -> overtakenBy(() -> story.placed(middle, upper, AUGUST))
                        .place(Command.by(story.office), upper.id(), under(upper, lower, AUGUST)),
                Fault.at("/superior", EnterpriseFault.ENTERPRISE_OF_ITSELF, lower.name()));
        assertThat(platform.audit().verify().findings()).isEmpty();
    }

    @Test
    void whatSomebodyElseChangesOfASuperiorMeanwhileStopsNothing() {
        Enterprise group = story.registered("集团总部");
        Enterprise works = story.registered("水泥制造");
        assertThat(overtakenBy(() -> story.renamed(group, "控股公司", AUGUST))
                        .place(Command.by(story.office), works.id(), under(works, group, AUGUST))
                        .history()
                        .superior())
                .map(OtherEnterprise::name)
                .contains("控股公司");
    }

    /** A node that comes to write its first change just after another one has written this. */
    private DefaultEnterpriseService overtakenBy(Runnable faster) {
        AtomicBoolean overtaken = new AtomicBoolean();
        EnterpriseStore store = (EnterpriseStore) Proxy.newProxyInstance(
                EnterpriseStore.class.getClassLoader(),
                new Class<?>[] {EnterpriseStore.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("change") && overtaken.compareAndSet(false, true)) {
                        faster.run();
                    }
                    try {
                        return method.invoke(platform.stores.enterprises(), arguments);
                    } catch (InvocationTargetException refused) {
                        throw refused.getCause();
                    }
                });
        return platform.enterprisesOver(store);
    }

    @Test
    void whoeverWasOvertakenHearsOfItBeforeWhatIsNotAllowedAnyMore() {
        Enterprise heir = story.registered("滇东矿业");
        Enterprise before = story.registered("南山采石");
        story.closed(before, SEPTEMBER, heir);
        refused(
                () -> enterprises.close(
                        Command.by(story.office), before.id(), closing(before, LocalDate.of(2023, 9, 2), heir)),
                CommonProblem.STALE_VERSION);
    }
}
