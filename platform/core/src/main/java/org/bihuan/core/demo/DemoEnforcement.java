package org.bihuan.core.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.enforcement.DecisionKind;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.Subject;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardService;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.sector.PlaceCategory;
import org.bihuan.api.sector.SectorDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Cases about major hazards: one that the safe harbour stops, one with a double penalty, one that lacks the second penalty, and one
 * that lasts and is punished again and again.
 */
final class DemoEnforcement {
    private final DemoCases cases;
    private final HazardService hazards;
    private final Caller caller;

    DemoEnforcement(DemoCases cases, HazardService hazards, Caller caller) {
        this.cases = cases;
        this.hazards = hazards;
        this.caller = caller;
    }

    /** Puts the four stories on the agenda, from a day on; none where no judgement standard makes an item of the sector major. */
    void add(LocalDate day, SectorDefinition sector, @Nullable String row, List<Enterprise> enterprises) {
        Optional<ChecklistItem> major = sector.items().stream()
                .filter(item -> item.applies(day)
                        && item.severity(day) == Severity.MAJOR
                        && item.ground(day) == LegalGround.JUDGEMENT_STANDARD)
                .findFirst();
        major.ifPresent(item -> {
            Story story = new Story(day, sector, row, item, enterprises.get(enterprises.size() - 1));
            story.begin("self-check", 60, hazard -> cases.after(day, 8, 9, at -> stopped(story, hazard)));
            story.begin("inspection", 60, hazard -> cases.after(day, 3, 4, at -> doubled(story, hazard)));
            story.begin("inspection", 60, hazard -> cases.after(day, 5, 6, at -> half(story, hazard)));
            story.begin("inspection", 15, hazard -> {
                cases.after(day, 30, 40, at -> half(story, hazard));
                cases.after(day, 80, 90, at -> half(story, hazard));
            });
        });
    }

    private void stopped(Story story, Hazard hazard) {
        EnforcementCase opened = story.open("企业自查已报告并正在整改的重大隐患", hazard);
        cases.after(story.day, 12, 15, at -> cases.conclude(opened, "企业自查发现、已报告并正在按期整改，依法不予行政处罚"));
    }

    private void doubled(Story story, Hazard hazard) {
        EnforcementCase opened = story.open("排查整治不力致重大隐患依然存在", hazard);
        cases.after(story.day, 10, 20, at -> {
            EnforcementCase fined = cases.decide(opened, DecisionKind.FINE, Subject.ENTERPRISE);
            EnforcementCase both = cases.decide(fined, DecisionKind.FINE, Subject.PRINCIPAL);
            cases.after(story.day, 30, 35, done -> close(hazard));
            cases.after(story.day, 40, 60, end -> cases.conclude(both, "罚款已缴纳，隐患已整改并验收销号"));
        });
    }

    private void close(Hazard hazard) {
        Hazard rectified = hazards.rectify(
                Command.by(caller), hazard.id(), new RectifyHazard(hazard.version(), null, "处罚后由部门督促，已按方案完成整改", false));
        hazards.accept(
                Command.by(caller),
                hazard.id(),
                new AcceptHazard(rectified.version(), null, "现场复查，符合要求，同意销号", null, DemoHazards.NO_PHOTO));
    }

    private void half(Story story, Hazard hazard) {
        EnforcementCase opened = story.open("重大隐患逾期未整改", hazard);
        cases.decide(opened, DecisionKind.FINE, Subject.ENTERPRISE);
    }

    /** A hazard found on a day and planned the day after. */
    private final class Story {
        private final LocalDate day;
        private final SectorDefinition sector;
        private final @Nullable String row;
        private final ChecklistItem item;
        private final Enterprise enterprise;

        Story(LocalDate day, SectorDefinition sector, @Nullable String row, ChecklistItem item, Enterprise enterprise) {
            this.day = day;
            this.sector = sector;
            this.row = row;
            this.item = item;
            this.enterprise = enterprise;
        }

        void begin(String source, int days, Consumer<Hazard> then) {
            cases.after(day, 0, 0, at -> {
                Hazard found = hazards.register(Command.by(caller), told(source));
                cases.after(day, 1, 2, later -> {
                    Hazard planned = hazards.plan(Command.by(caller), found.id(), plan(found, days));
                    then.accept(planned);
                });
            });
        }

        EnforcementCase open(String title, Hazard hazard) {
            return cases.open(hazard.occurred(), sector.id().value(), row, enterprise, title, List.of(hazard));
        }

        private NewHazard told(String source) {
            return new NewHazard(
                    sector.id().value(),
                    item.id().value(),
                    List.of(),
                    sector.placeCategories().stream()
                            .map(PlaceCategory::id)
                            .findFirst()
                            .orElse(null),
                    List.of(),
                    row,
                    List.of(),
                    enterprise.id().toString(),
                    source,
                    "主要作业场所",
                    "演示数据。现场不符合：" + item.requirement().zh(),
                    day,
                    null,
                    null);
        }

        private PlanHazard plan(Hazard hazard, int days) {
            return new PlanHazard(
                    hazard.version(),
                    "企业主要负责人",
                    "按检查意见逐项整改，整改前落实专人值守",
                    new BigDecimal("30000"),
                    day.plusDays(days),
                    "设置警戒，必要时停产撤人",
                    null);
        }
    }
}
