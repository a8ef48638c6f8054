package org.bihuan.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bihuan.api.issue.NewIssue;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.record.RecordId;
import org.jspecify.annotations.Nullable;

/** A prominent issue of the non-coal mines as a caller tells of it, without a fault unless a test says otherwise. */
public final class SomeNewIssue {
    private @Nullable String enterprise;
    private @Nullable String territory;
    private LocalDate occurred = LocalDate.of(2023, 6, 1);
    private @Nullable String lead;
    private @Nullable String leadReason;
    private String source = "inspection";
    private @Nullable LocalDate raised;
    private String title = "边坡监测制度不落实";
    private List<String> hazards = List.of();

    SomeNewIssue() {}

    public SomeNewIssue of(EnterpriseId other) {
        enterprise = other.toString();
        return this;
    }

    public SomeNewIssue at(String other) {
        territory = other;
        return this;
    }

    public SomeNewIssue on(LocalDate day) {
        occurred = day;
        return this;
    }

    public SomeNewIssue ledBy(String department, String reason) {
        lead = department;
        leadReason = reason;
        return this;
    }

    public SomeNewIssue raised(String by, LocalDate day) {
        source = by;
        raised = day;
        return this;
    }

    public SomeNewIssue titled(String other) {
        title = other;
        return this;
    }

    public SomeNewIssue concerning(RecordId... those) {
        hazards = Stream.of(those).map(RecordId::toString).toList();
        return this;
    }

    public NewIssue build() {
        return new NewIssue(
                "non-coal-mines",
                null,
                null,
                enterprise,
                territory,
                occurred,
                lead,
                leadReason,
                source,
                raised,
                title,
                "多家矿山未按要求监测边坡",
                hazards);
    }
}
