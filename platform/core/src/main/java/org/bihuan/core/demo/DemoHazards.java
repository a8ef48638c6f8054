package org.bihuan.core.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardService;
import org.bihuan.api.hazard.MergeHazard;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.Annex2Form.Kind;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorRow;

/** Hazards that go their ways: most of them closed, some returned once, voided, overdue or still at the beginning. */
final class DemoHazards {
    private static final List<String> SOURCES =
            List.of("inspection", "inspection", "self-check", "self-check", "supervision", "public-report");
    private static final List<String> PLACES = List.of("一号作业区", "二号库房", "主入口", "配电室", "三层东侧走道", "设备间", "办公楼", "北侧场地");

    static final String NO_PHOTO = "（演示）验收组现场查看，整改资料为纸质档案，未上传照片";

    private final HazardService hazards;
    private final DemoListings listings;
    private final DemoPhotos photos;
    private final Annex2Form form;
    private final Agenda agenda;
    private final Random random;
    private final LocalDate today;
    private final OfficeHours hours;
    private int registered;

    /** How far a hazard goes. */
    enum Course {
        REGISTERED,
        PLANNED,
        RECTIFIED,
        ACCEPTED,
        RETURNED,
        RETURNED_ONCE,
        ON_THE_SPOT,
        REOPENED,
        MERGED,
        VOIDED
    }

    DemoHazards(
            HazardService hazards,
            DemoListings listings,
            DemoPhotos photos,
            Annex2Form form,
            Agenda agenda,
            Random random,
            LocalDate today) {
        this.hazards = hazards;
        this.listings = listings;
        this.photos = photos;
        this.form = form;
        this.agenda = agenda;
        this.random = random;
        this.today = today;
        this.hours = new OfficeHours(random);
    }

    /** How many were registered so far. */
    int registered() {
        return registered;
    }

    /** Puts a hazard on the agenda of a day, with everything that follows. */
    void add(LocalDate day, SectorDefinition sector, Enterprise enterprise, Caller caller, Course course) {
        List<ChecklistItem> items =
                sector.items().stream().filter(item -> item.applies(day)).toList();
        if (items.isEmpty()) {
            return;
        }
        NewHazard told = told(day, sector, items.get(random.nextInt(items.size())), enterprise);
        agenda.at(hours.on(day), () -> {
            Hazard hazard = photos.before(hazards.register(Command.by(caller), told), caller);
            registered++;
            follow(hazard, told, caller, course);
        });
    }

    private NewHazard told(LocalDate day, SectorDefinition sector, ChecklistItem item, Enterprise enterprise) {
        List<RowId> rows = sector.rows().stream()
                .map(SectorRow::id)
                .filter(row ->
                        form.row(row).filter(one -> one.kind() == Kind.LEAF).isPresent())
                .toList();
        boolean tagged = !sector.tags().isEmpty() && random.nextInt(8) == 0;
        return new NewHazard(
                sector.id().value(),
                item.id().value(),
                List.of(),
                sector.placeCategories().isEmpty()
                        ? null
                        : one(sector.placeCategories()).id(),
                List.of(),
                rows.isEmpty() ? null : one(rows).value(),
                tagged ? List.of(one(sector.tags()).value()) : List.of(),
                enterprise.id().toString(),
                one(SOURCES),
                one(PLACES),
                "演示数据。现场不符合：" + item.requirement().zh(),
                day,
                null,
                null);
    }

    private void follow(Hazard hazard, NewHazard told, Caller caller, Course course) {
        switch (course) {
            case REGISTERED -> {}
            case VOIDED ->
                agenda.at(
                        hours.later(hazard.recorded(), 1, 3),
                        () -> hazards.cancel(
                                Command.by(caller), hazard.id(), new ReasonedChange(hazard.version(), "重复登记")));
            case MERGED -> {
                Instant at = hours.later(hazard.recorded(), 1, 3);
                agenda.at(at, () -> foundAgain(hazard, told, caller, at));
            }
            case ON_THE_SPOT ->
                agenda.at(hazard.recorded().plus(Duration.ofMinutes(20)), () -> rectify(hazard, caller, course, true));
            case PLANNED, RECTIFIED, ACCEPTED, RETURNED, RETURNED_ONCE, REOPENED -> {
                Instant at = hours.later(hazard.recorded(), 1, 2);
                agenda.at(at, () -> plan(hazard, caller, course, at));
            }
        }
    }

    /** The same hazard comes a second time, from the public; the later record goes into the first, which goes its way. */
    private void foundAgain(Hazard first, NewHazard told, Caller caller, Instant at) {
        Hazard again = hazards.register(Command.by(caller), fromThePublic(told));
        registered++;
        hazards.merge(
                Command.by(caller),
                again.id(),
                new MergeHazard(again.version(), first.id().toString(), "同一部位、同一检查项，为同一隐患"));
        Hazard one = hazards.get(caller, first.id());
        Instant planned = hours.later(at, 1, 2);
        agenda.at(planned, () -> plan(one, caller, Course.ACCEPTED, planned));
    }

    private static NewHazard fromThePublic(NewHazard told) {
        return new NewHazard(
                told.sector(),
                told.item(),
                told.alsoFound(),
                told.placeCategory(),
                told.measured(),
                told.row(),
                told.tags(),
                told.enterprise(),
                "public-report",
                told.place(),
                "演示数据。群众反映同一隐患。",
                told.occurred(),
                null,
                null);
    }

    private void plan(Hazard hazard, Caller caller, Course course, Instant at) {
        Hazard planned = hazards.plan(
                Command.by(caller),
                hazard.id(),
                new PlanHazard(
                        hazard.version(),
                        "企业主要负责人",
                        "按检查意见逐项整改，整改前落实专人值守",
                        BigDecimal.valueOf(1 + random.nextInt(200)).multiply(BigDecimal.valueOf(500)),
                        deadline(hazard, at),
                        "设置警戒，必要时停产撤人",
                        null));
        boolean listed = listings.perhaps(planned, LocalDate.ofInstant(at, OfficeHours.ZONE));
        Hazard next = listed ? hazards.get(caller, planned.id()) : planned;
        if (course != Course.PLANNED) {
            Instant done = hours.later(at, 4, 28);
            agenda.at(done, () -> rectify(next, caller, course, false));
        }
    }

    /** Work begun lately is due around today; what was never finished stays overdue. */
    private LocalDate deadline(Hazard hazard, Instant at) {
        LocalDate planned = LocalDate.ofInstant(at, OfficeHours.ZONE);
        boolean lately = ChronoUnit.DAYS.between(hazard.occurred(), today) <= DemoYear.LATELY_DAYS;
        LocalDate day = lately ? today.plusDays(random.nextInt(35) - 12L) : planned.plusDays(15L + random.nextInt(30));
        return day.isBefore(planned) ? planned : day;
    }

    private void rectify(Hazard hazard, Caller caller, Course course, boolean onTheSpot) {
        Hazard shown = photos.after(hazard, caller);
        Hazard rectified = hazards.rectify(
                Command.by(caller),
                shown.id(),
                new RectifyHazard(shown.version(), null, onTheSpot ? "当场改正" : finished(shown), onTheSpot));
        if (course == Course.RECTIFIED) {
            return;
        }
        Instant at = hours.later(lastStep(rectified), 1, 5);
        if (course == Course.RETURNED || course == Course.RETURNED_ONCE) {
            agenda.at(at, () -> giveBack(rectified, caller, course, at));
        } else {
            agenda.at(at, () -> {
                accept(rectified, caller);
                if (course == Course.REOPENED) {
                    agenda.at(hours.later(at, 5, 20), () -> reopen(rectified, caller));
                }
            });
        }
    }

    /** Mostly words of their own; a few are copied, as they are where work is only claimed to be done. */
    private static String finished(Hazard hazard) {
        String usual = "已按方案完成整改并自查合格";
        return hazard.number().endsWith("7") ? usual : usual + "，部位：" + hazard.place() + "，编号" + hazard.number();
    }

    private void reopen(Hazard hazard, Caller caller) {
        Hazard accepted = hazards.get(caller, hazard.id());
        hazards.reopen(
                Command.by(listings.judge(accepted, caller)),
                accepted.id(),
                new ReasonedChange(accepted.version(), "复查发现隐患反弹"));
    }

    private void accept(Hazard rectified, Caller caller) {
        listings.end(hazards.accept(
                Command.by(listings.judge(rectified, caller)),
                rectified.id(),
                new AcceptHazard(
                        rectified.version(),
                        null,
                        "现场复查，符合要求，同意销号",
                        rectified.listed() ? DemoListings.DOCUMENT : null,
                        unproven(rectified) ? NO_PHOTO : null)));
    }

    /** Of a major hazard it is said why nothing shows the state after the work. */
    private boolean unproven(Hazard hazard) {
        return hazard.judgement().level() == Severity.MAJOR && !photos.show(hazard);
    }

    private void giveBack(Hazard hazard, Caller caller, Course course, Instant at) {
        Hazard returned = hazards.giveBack(
                Command.by(listings.judge(hazard, caller)),
                hazard.id(),
                new ReasonedChange(hazard.version(), "整改不彻底，资料不全"));
        if (course == Course.RETURNED_ONCE) {
            agenda.at(hours.later(at, 3, 8), () -> rectify(returned, caller, Course.ACCEPTED, false));
        }
    }

    private Instant lastStep(Hazard hazard) {
        return hazard.rectification().map(done -> hours.on(done.date())).orElse(hazard.recorded());
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
