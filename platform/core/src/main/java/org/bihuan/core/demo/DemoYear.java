package org.bihuan.core.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.bihuan.api.campaign.Campaign;
import org.bihuan.api.hazard.HazardService;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Role;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.report.Annex2Form.Kind;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.Responsibility;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorRow;
import org.bihuan.core.accident.DefaultAccidentService;
import org.bihuan.core.demo.DemoHazards.Course;
import org.bihuan.core.issue.DefaultIssueService;
import org.bihuan.core.lookback.DefaultLookBackService;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.supervision.DefaultSupervisionService;
import org.bihuan.core.tip.DefaultRewardService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A year of the campaign as it might have been, written through the real services. */
final class DemoYear {
    static final int LATELY_DAYS = 60;
    private static final String SETTLED = "demo-settled";
    private static final Logger LOG = LoggerFactory.getLogger(DemoYear.class);
    private static final int ENTERPRISES_PER_SECTOR = 3;
    private static final int HAZARDS = 510;
    private static final int ISSUES_PER_SECTOR = 3;
    private static final int ISSUE_DAYS = 200;
    private static final int LATELY = 60;
    private static final long SETTLED_MILLIS = 3000;
    private static final long SEED = 20230501;
    private static final List<OrganisationId> UNITS = Stream.of(
                    "dept-natural-resources", "fire-rescue", "street-longcheng")
            .map(OrganisationId::new)
            .toList();
    private static final Caller NOBODY = new Caller(
            new UserId(new UUID(0, 0)),
            "演示数据",
            Role.COMMITTEE_OFFICE,
            Optional.empty(),
            Optional.empty(),
            DemoAccounts.ADDRESS);

    private final DemoPlatform platform;
    private final Path home;
    private final Instant now;
    private final BooleanSupplier going;
    private final Random random = new Random(SEED);

    DemoYear(DemoPlatform platform, Path home, Instant now, BooleanSupplier going) {
        this.platform = platform;
        this.home = home;
        this.now = now;
        this.going = going;
    }

    /** Waits for sectors, then makes accounts, enterprises and hazards; nothing if there is an account already. */
    void make() throws InterruptedException {
        if (platform.users().any()) {
            LOG.info("Demonstration: there are accounts already, nothing is added");
            settle();
            return;
        }
        List<SectorDefinition> sectors = awaitSectors();
        if (!going.getAsBoolean()) {
            return;
        }
        Campaign campaign = platform.campaigns().current();
        Instant start = campaign.start()
                .plusDays(2)
                .atTime(9, 0)
                .atZone(OfficeHours.ZONE)
                .toInstant();
        MovingClock clock = new MovingClock(start);
        DemoEnterprises enterprises = new DemoEnterprises(platform.enterprises(clock), territories(), NOBODY);
        enterprises.add(sectors, 1);
        Optional<String> token = platform.identity().setUpToken();
        if (token.isEmpty()) {
            LOG.warn("Demonstration: somebody did the set-up meanwhile, nothing more is added");
            return;
        }
        DemoAccounts accounts = new DemoAccounts(platform.identity());
        accounts.make(token.get(), units(), enterprises.first(), home);
        LOG.info("Demonstration: accounts are in {}", home.resolve("demo-accounts.csv"));
        enterprises.add(sectors, ENTERPRISES_PER_SECTOR - 1);
        Agenda agenda = new Agenda(clock, now, going);
        DemoHazards hazards = new DemoHazards(
                platform.hazards(clock),
                new DemoListings(
                        new DefaultSupervisionService(platform.desk(clock), platform.organisations()),
                        NOBODY,
                        enterprises.first().id(),
                        new Random(SEED)),
                new DemoPhotos(platform.attachments(clock)),
                platform.form().form(),
                agenda,
                random,
                today());
        plan(hazards, campaign, sectors, enterprises, accounts);
        planOthers(platform.desk(clock), platform.hazards(clock), agenda, campaign, sectors, enterprises);
        new DemoChecks(platform, clock, agenda, enterprises, accounts, this::row)
                .plan(campaign.start(), today(), sectors, units(), NOBODY);
        agenda.at(now, enterprises::becomeOthers);
        agenda.run();
        new DemoRewards(new DefaultRewardService(platform.desk(clock)), NOBODY).add(platform.hazards());
        LOG.info(
                "Demonstration: {} enterprises and {} hazards are made up; none of them is real",
                enterprises.count(),
                hazards.registered());
    }

    /**
     * At the first start after the one that made the year: the last second before a crash lies in the past of the demonstration,
     * where nobody looks for it.
     */
    private void settle() {
        Path settled = home.resolve(SETTLED);
        if (Files.notExists(settled)) {
            platform.sealer().catchUp(Instant.EPOCH);
            platform.feed().distrust();
            try {
                Files.createDirectories(home);
                Files.createFile(settled);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void plan(
            DemoHazards hazards,
            Campaign campaign,
            List<SectorDefinition> sectors,
            DemoEnterprises enterprises,
            DemoAccounts accounts) {
        long days = ChronoUnit.DAYS.between(campaign.start().plusDays(3), campaign.end());
        for (int i = 0; i < HAZARDS; i++) {
            LocalDate day = campaign.start().plusDays(3L + random.nextInt((int) days));
            add(hazards, day, sectors, enterprises, accounts, longAgo());
        }
        for (int i = 0; i < LATELY; i++) {
            add(hazards, today().minusDays(random.nextInt(LATELY_DAYS)), sectors, enterprises, accounts, lately());
        }
    }

    private void planOthers(
            RecordDesk desk,
            HazardService hazards,
            Agenda agenda,
            Campaign campaign,
            List<SectorDefinition> sectors,
            DemoEnterprises enterprises) {
        Random chance = new Random(SEED);
        DemoIssues issues = new DemoIssues(new DefaultIssueService(desk), agenda, chance);
        DemoAccidents accidents =
                new DemoAccidents(new DefaultAccidentService(desk, platform.campaigns()), agenda, chance);
        DemoCases cases = new DemoCases(platform.cases(desk), agenda, new Random(SEED), NOBODY);
        DemoEnforcement enforcement = new DemoEnforcement(cases, hazards, NOBODY);
        DemoRisks risks = new DemoRisks(platform.risks(desk), platform.organisations(), agenda, chance);
        new DemoWork(platform.work(desk), agenda, chance)
                .add(
                        campaign.start().plusDays(3),
                        campaign.end(),
                        units().stream().map(Organisation::id).toList(),
                        NOBODY);
        new DemoWork(platform.work(desk), agenda, new Random(SEED)).addPeriodic(NOBODY);
        DemoLookBacks lookBacks = new DemoLookBacks(new DefaultLookBackService(desk), agenda, new Random(SEED));
        List<SectorDefinition> own = sectors.stream()
                .filter(sector -> !enterprises.of(sector).isEmpty())
                .toList();
        for (SectorDefinition sector : own) {
            String row = row(sector);
            for (int i = 0; i < ISSUES_PER_SECTOR; i++) {
                Enterprise enterprise =
                        enterprises.of(sector).get(i % enterprises.of(sector).size());
                LocalDate day = campaign.start().plusDays(5L + chance.nextInt(ISSUE_DAYS));
                issues.add(day, sector.id().value(), row, enterprise, NOBODY);
                risks.add(day, sector.id().value(), row, enterprise, NOBODY);
                lookBacks.add(day, sector.id().value(), row, enterprise, NOBODY);
            }
            LocalDate opened = campaign.start().plusDays(10L + chance.nextInt(ISSUE_DAYS));
            for (Enterprise enterprise : enterprises.of(sector)) {
                cases.add(opened, sector.id().value(), row, enterprise);
            }
            if (UNITS.contains(new OrganisationId(lead(sector)))) {
                enforcement.add(opened, sector, row, enterprises.of(sector));
            }
            Enterprise enterprise = enterprises.of(sector).get(0);
            for (LocalDate year : List.of(campaign.start().minusYears(1), campaign.start())) {
                LocalDate day = year.plusDays(5L + chance.nextInt(ISSUE_DAYS));
                accidents.add(day, campaign.start(), sector.id().value(), row, enterprise, NOBODY);
            }
        }
    }

    /** The first row in which records of the sector count; none where it has no row of its own. */
    private @Nullable String row(SectorDefinition sector) {
        return sector.rows().stream()
                .map(SectorRow::id)
                .filter(id -> platform.form()
                        .form()
                        .row(id)
                        .filter(one -> one.kind() == Kind.LEAF)
                        .isPresent())
                .map(RowId::value)
                .findFirst()
                .orElse(null);
    }

    private void add(
            DemoHazards hazards,
            LocalDate day,
            List<SectorDefinition> sectors,
            DemoEnterprises enterprises,
            DemoAccounts accounts,
            Course course) {
        SectorDefinition sector = one(random.nextBoolean() ? sectors : followed(sectors, accounts));
        Caller office = accounts.caller("committee-office").orElse(NOBODY);
        // a department follows what it leads, the committee office the rest
        Caller caller =
                accounts.caller(lead(sector)).filter(one -> leadsAll(sector)).orElse(office);
        hazards.add(day, sector, one(enterprises.of(sector)), caller, course);
    }

    /** Half of the hazards are in sectors of a department with an account, so that whoever signs in there has work to see. */
    private static List<SectorDefinition> followed(List<SectorDefinition> sectors, DemoAccounts accounts) {
        List<SectorDefinition> followed = sectors.stream()
                .filter(sector -> accounts.caller(lead(sector)).isPresent())
                .toList();
        return followed.isEmpty() ? sectors : followed;
    }

    static String lead(SectorDefinition sector) {
        return sector.responsibilities().stream()
                .filter(one -> one.part() == Responsibility.Part.LEAD)
                .map(one -> one.department().value())
                .findFirst()
                .orElse("");
    }

    private static boolean leadsAll(SectorDefinition sector) {
        return sector.topics().isEmpty()
                && sector.rows().stream().allMatch(row -> row.lead().isEmpty());
    }

    private Course longAgo() {
        int roll = random.nextInt(100);
        if (roll < 3) {
            return Course.VOIDED;
        }
        if (roll < 5) {
            return Course.MERGED;
        }
        if (roll < 12) {
            return Course.ON_THE_SPOT;
        }
        if (roll < 22) {
            return Course.RETURNED_ONCE;
        }
        if (roll < 25) {
            return Course.RECTIFIED;
        }
        if (roll < 27) {
            return Course.RETURNED;
        }
        if (roll < 29) {
            return Course.REOPENED;
        }
        return roll < 31 ? Course.PLANNED : Course.ACCEPTED;
    }

    private Course lately() {
        int roll = random.nextInt(100);
        if (roll < 25) {
            return Course.REGISTERED;
        }
        if (roll < 70) {
            return Course.PLANNED;
        }
        return roll < 85 ? Course.RECTIFIED : Course.RETURNED;
    }

    private List<Organisation> territories() {
        return platform.organisations().all().stream()
                .filter(one -> one.active() && one.isTerritory())
                .toList();
    }

    private List<Organisation> units() {
        return UNITS.stream()
                .flatMap(id -> platform.organisations().find(id).stream())
                .toList();
    }

    /** All sectors, once none has come for a moment. */
    private List<SectorDefinition> awaitSectors() throws InterruptedException {
        List<SectorDefinition> before = List.of();
        List<SectorDefinition> present = platform.sectors().all();
        while (going.getAsBoolean() && (present.isEmpty() || present.size() != before.size())) {
            TimeUnit.MILLISECONDS.sleep(SETTLED_MILLIS);
            before = present;
            present = platform.sectors().all();
        }
        return present;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, OfficeHours.ZONE);
    }
}
