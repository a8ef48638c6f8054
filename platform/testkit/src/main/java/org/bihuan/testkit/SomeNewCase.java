package org.bihuan.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bihuan.api.enforcement.NewCase;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.record.RecordId;
import org.jspecify.annotations.Nullable;

/** A case against an enterprise of the non-coal mines as a caller tells of it, without a fault unless a test says otherwise. */
public final class SomeNewCase {
    private final EnterpriseId enterprise;
    private LocalDate occurred = LocalDate.of(2023, 8, 20);
    private @Nullable String lead;
    private @Nullable String leadReason;
    private List<String> hazards = List.of();
    private List<String> accidents = List.of();
    private List<String> inspections = List.of();

    SomeNewCase(EnterpriseId enterprise) {
        this.enterprise = enterprise;
    }

    public SomeNewCase on(LocalDate day) {
        occurred = day;
        return this;
    }

    public SomeNewCase ledBy(String department, String reason) {
        lead = department;
        leadReason = reason;
        return this;
    }

    public SomeNewCase concerning(Hazard... those) {
        hazards = Stream.of(those).map(one -> one.id().toString()).toList();
        return this;
    }

    public SomeNewCase after(RecordId accident) {
        accidents = List.of(accident.toString());
        return this;
    }

    public SomeNewCase restingOn(List<Inspection> those) {
        inspections = those.stream().map(one -> one.head().id().toString()).toList();
        return this;
    }

    public NewCase build() {
        return new NewCase(
                "non-coal-mines",
                null,
                null,
                enterprise.toString(),
                occurred,
                lead,
                leadReason,
                "重大隐患逾期未整改",
                "复查时仍未整改",
                hazards,
                accidents,
                inspections);
    }
}
