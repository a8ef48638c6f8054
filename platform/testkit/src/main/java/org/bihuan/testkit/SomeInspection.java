package org.bihuan.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.inspection.Answer;
import org.bihuan.api.inspection.Beginning;
import org.bihuan.api.inspection.CheckedItem;
import org.bihuan.api.inspection.Checklist;
import org.bihuan.api.inspection.Expert;
import org.bihuan.api.inspection.Finding;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.InspectionMode;
import org.bihuan.api.inspection.InspectionScope;
import org.bihuan.api.inspection.InspectionStage;
import org.bihuan.api.inspection.Member;
import org.bihuan.api.inspection.Sheet;
import org.bihuan.api.inspection.Signature;
import org.bihuan.api.inspection.Verdict;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.sector.SectorId;

/** An unannounced inspection of a quarry by its sector's checklist and that of the six works, with one expert. */
public final class SomeInspection {
    public static final LocalDate DAY = LocalDate.of(2023, 6, 1);
    private static final Instant THEN = Instant.parse("2023-06-01T01:00:00Z");

    private final UserId inspector = Some.userId();
    private InspectionMode mode = InspectionMode.UNANNOUNCED;
    private InspectionScope scope = InspectionScope.BOTH;
    private Optional<RecordId> dispatch = Optional.empty();

    private EnterpriseId enterprise = new EnterpriseId(Some.id());
    private String enterpriseName = "某矿业有限公司";
    private String lead = "dept-natural-resources";
    private String territory = "street-longcheng";
    private LocalDate day = DAY;
    private Instant began = THEN;

    SomeInspection() {}

    public SomeInspection of(EnterpriseId other, String name) {
        enterprise = other;
        enterpriseName = name;
        return this;
    }

    public SomeInspection ledBy(String other) {
        lead = other;
        return this;
    }

    public SomeInspection at(String street) {
        territory = street;
        return this;
    }

    public SomeInspection on(LocalDate other) {
        day = other;
        return this;
    }

    public SomeInspection begunAt(Instant other) {
        began = other;
        return this;
    }

    public SomeInspection mode(InspectionMode other) {
        mode = other;
        return this;
    }

    public SomeInspection scope(InspectionScope other) {
        scope = other;
        return this;
    }

    public SomeInspection following(RecordId first) {
        dispatch = Optional.of(first);
        return this;
    }

    /** Just planned. */
    public Inspection build() {
        return new Inspection(
                Some.anIssue()
                        .of(enterprise, enterpriseName)
                        .ledBy(lead)
                        .at(territory)
                        .on(day)
                        .build()
                        .head(),
                mode,
                scope,
                dispatch,
                Optional.empty(),
                List.of(new Member("张检查", "自然资源局", Optional.of(inspector)), new Member("李陪同", "街道", Optional.empty())),
                List.of(new Expert("王专家", "某研究院", "边坡")),
                Optional.empty(),
                Sheet.none(),
                List.of(),
                InspectionStage.SCHEDULED,
                Optional.empty(),
                1);
    }

    /** Begun, nothing answered. */
    public Inspection begun() {
        Inspection planned = build();
        return planned.begun(
                new Beginning(day, began, "张检查"),
                planned.team(),
                planned.experts(),
                sheet("mine-07", "ent-04", "ent-20"));
    }

    /** Signed by its inspector, with these findings. */
    public Inspection submitted(String... findings) {
        Inspection begun = begun();
        Sheet sheet = begun.sheet().answered(Map.of(new ItemId("mine-07"), new Answer(Verdict.MET, "", List.of())));
        for (String item : findings) {
            sheet = sheet.answered(Map.of(new ItemId(item), new Answer(Verdict.NOT_MET, "未做到", List.of())))
                    .found(List.of(new ItemId(item)), new Finding(new RecordId(Some.id()), "530114-2023-000001"));
        }
        return begun.filledIn(sheet).signed(new Signature(inspector, "张检查", THEN, "0".repeat(64)));
    }

    private static Sheet sheet(String... items) {
        return new Sheet(List.of(new Checklist(
                new SectorId("non-coal-mines"),
                "非煤矿山",
                "1.0.0",
                List.of(items).stream()
                        .map(id -> new CheckedItem(
                                new ItemId(id),
                                "组",
                                "要求 " + id,
                                "依据",
                                Severity.MAJOR,
                                Optional.empty(),
                                Optional.empty()))
                        .toList())));
    }
}
