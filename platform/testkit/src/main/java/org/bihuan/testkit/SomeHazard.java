package org.bihuan.testkit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Acceptance;
import org.bihuan.api.hazard.Channel;
import org.bihuan.api.hazard.Extension;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.Judgement;
import org.bihuan.api.hazard.Listing;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.hazard.Measured;
import org.bihuan.api.hazard.Merger;
import org.bihuan.api.hazard.Plan;
import org.bihuan.api.hazard.Rectification;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorId;

/** A hazard of the non-coal mines, major, just registered, unless a test says otherwise. */
public final class SomeHazard {
    private HazardId id = new HazardId(Some.id());
    private String number = "530114-2023-%06d".formatted(Some.number());
    private SectorId sector = new SectorId("non-coal-mines");
    private ItemId item = new ItemId("mine-07");
    private Severity level = Severity.MAJOR;
    private LegalGround ground = LegalGround.JUDGEMENT_STANDARD;
    private Optional<String> gradeReason = Optional.empty();
    private List<ItemId> alsoFound = List.of();
    private Optional<String> placeCategory = Optional.empty();
    private RowId row = new RowId("non-coal-mine");
    private List<RowId> tags = List.of();
    private OrganisationId lead = new OrganisationId("dept-natural-resources");
    private Optional<String> leadReason = Optional.empty();
    private OrganisationId territory = new OrganisationId("street-longcheng");
    private EnterpriseId enterprise = new EnterpriseId(Some.id());
    private String enterpriseName = "一号石场";
    private Source source = Source.INSPECTION;
    private String place = "三号台阶东侧";
    private String description = "未按设计自上而下分台阶开采";
    private LocalDate occurred = LocalDate.of(2023, 6, 1);
    private Instant recorded = Instant.parse("2023-06-01T08:30:00.123456789Z");
    private Optional<OrganisationId> registrar = Optional.empty();
    private Stage stage = Stage.REGISTERED;
    private Optional<Plan> plan = Optional.empty();
    private Optional<Rectification> rectification = Optional.empty();
    private Optional<Acceptance> acceptance = Optional.empty();
    private Optional<String> voidReason = Optional.empty();
    private Optional<Listing> listing = Optional.empty();
    private Optional<Extension> extension = Optional.empty();
    private Optional<String> reopenReason = Optional.empty();
    private Optional<Merger> merger = Optional.empty();
    private List<Channel> channels = List.of();
    private List<Measured> measured = List.of();

    SomeHazard() {}

    public SomeHazard with(HazardId other) {
        id = other;
        return this;
    }

    public SomeHazard number(String other) {
        number = other;
        return this;
    }

    public SomeHazard in(String other) {
        sector = new SectorId(other);
        return this;
    }

    public SomeHazard judgedBy(String other) {
        item = new ItemId(other);
        return this;
    }

    public SomeHazard graded(Severity other, String reason) {
        level = other;
        gradeReason = Optional.of(reason);
        return this;
    }

    public SomeHazard listedByPlanAlone() {
        ground = LegalGround.PLAN_LISTED;
        return this;
    }

    public SomeHazard general() {
        level = Severity.GENERAL;
        return this;
    }

    public SomeHazard alsoFound(String... items) {
        alsoFound = List.of(items).stream().map(ItemId::new).toList();
        return this;
    }

    public SomeHazard inPlaceCategory(String other) {
        placeCategory = Optional.of(other);
        return this;
    }

    public SomeHazard measured(Measured... values) {
        measured = List.of(values);
        return this;
    }

    public SomeHazard row(String other) {
        row = new RowId(other);
        return this;
    }

    public SomeHazard tagged(String... rows) {
        tags = List.of(rows).stream().map(RowId::new).toList();
        return this;
    }

    public SomeHazard ledBy(String department) {
        lead = new OrganisationId(department);
        return this;
    }

    public SomeHazard ledBy(String department, String reason) {
        leadReason = Optional.of(reason);
        return ledBy(department);
    }

    public SomeHazard at(String street) {
        territory = new OrganisationId(street);
        return this;
    }

    public SomeHazard of(EnterpriseId other) {
        enterprise = other;
        return this;
    }

    public SomeHazard enterpriseName(String other) {
        enterpriseName = other;
        return this;
    }

    public SomeHazard reportedBy(Source other) {
        source = other;
        return this;
    }

    public SomeHazard place(String other) {
        place = other;
        return this;
    }

    public SomeHazard description(String other) {
        description = other;
        return this;
    }

    public SomeHazard foundOn(LocalDate day) {
        occurred = day;
        return this;
    }

    public SomeHazard recorded(Instant other) {
        recorded = other;
        return this;
    }

    public SomeHazard registeredBy(String body) {
        registrar = Optional.of(new OrganisationId(body));
        return this;
    }

    public SomeHazard planned(Plan five) {
        plan = Optional.of(five);
        stage = Stage.PLANNED;
        return this;
    }

    /** With a plan of the given day and deadline. */
    public SomeHazard planned(LocalDate day, LocalDate deadline) {
        return planned(SomeHazard.plan(day, deadline));
    }

    public SomeHazard rectified(LocalDate day, boolean onTheSpot) {
        rectification = Optional.of(new Rectification(day, "已按设计整改", onTheSpot));
        stage = Stage.RECTIFIED;
        return this;
    }

    public SomeHazard accepted(LocalDate day) {
        acceptance = Optional.of(new Acceptance(day, "验收合格", "验收组"));
        stage = Stage.ACCEPTED;
        return this;
    }

    public SomeHazard returned() {
        rectification = Optional.empty();
        stage = Stage.RETURNED;
        return this;
    }

    /** Under listed supervision. */
    public SomeHazard listed(ListingLevel by, LocalDate day) {
        listing = Optional.of(new Listing(new RecordId(Some.id()), by, "区人民政府", day, Optional.empty()));
        return this;
    }

    public SomeHazard extension(Extension wish) {
        extension = Optional.of(wish);
        return this;
    }

    public SomeHazard reopened(String reason) {
        reopenReason = Optional.of(reason);
        stage = Stage.REOPENED;
        return this;
    }

    public SomeHazard mergedInto(HazardId earlier) {
        merger = Optional.of(new Merger(earlier, "530114-2023-000001"));
        stage = Stage.MERGED;
        return this;
    }

    public SomeHazard broughtAlsoBy(Channel... others) {
        channels = List.of(others);
        return this;
    }

    public SomeHazard rectified(LocalDate day, String description) {
        rectification = Optional.of(new Rectification(day, description, false));
        stage = Stage.RECTIFIED;
        return this;
    }

    public SomeHazard voided(String reason) {
        voidReason = Optional.of(reason);
        stage = Stage.VOIDED;
        return this;
    }

    /** The five elements. */
    public static Plan plan(LocalDate day, LocalDate deadline) {
        return new Plan("安全负责人", "自上而下重新分台阶", new BigDecimal("120000.50"), deadline, "撤人、警戒", day);
    }

    public Hazard build() {
        Judgement judgement = new Judgement(
                sector,
                "非煤矿山",
                "1.0.0",
                item,
                "露天矿山必须自上而下分台阶开采",
                "《金属非金属矿山安全规程》（GB 16423-2020） 5.1.1",
                level,
                level == Severity.MAJOR ? ground : LegalGround.NONE,
                gradeReason,
                alsoFound,
                placeCategory,
                measured,
                Optional.of("行业领域“非煤矿山”：区自然资源局"));
        return new Hazard(
                id,
                number,
                judgement,
                row,
                tags,
                lead,
                leadReason,
                territory,
                enterprise,
                enterpriseName,
                Optional.empty(),
                source,
                place,
                description,
                occurred,
                recorded,
                registrar,
                stage,
                plan,
                rectification,
                acceptance,
                voidReason,
                listing,
                extension,
                reopenReason,
                merger,
                channels,
                1);
    }
}
