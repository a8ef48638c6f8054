package org.bihuan.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.NewMeasured;
import org.bihuan.api.organisation.EnterpriseId;
import org.jspecify.annotations.Nullable;

/** A hazard of the non-coal mines as a caller tells of it, without a fault unless a test says otherwise. */
public final class SomeNewHazard {
    private @Nullable String sector = "non-coal-mines";
    private @Nullable String item = "mine-07";
    private @Nullable List<String> alsoFound;
    private @Nullable String placeCategory;
    private List<NewMeasured> measured = List.of();
    private @Nullable String row;
    private @Nullable List<String> tags;
    private @Nullable String enterprise;
    private @Nullable String source = "inspection";
    private @Nullable String place = "三号台阶东侧";
    private @Nullable String description = "未按设计自上而下分台阶开采";
    private @Nullable LocalDate occurred = LocalDate.of(2023, 6, 1);
    private @Nullable String lead;
    private @Nullable String leadReason;

    SomeNewHazard() {}

    public SomeNewHazard in(@Nullable String other) {
        sector = other;
        return this;
    }

    public SomeNewHazard judgedBy(@Nullable String other) {
        item = other;
        return this;
    }

    public SomeNewHazard alsoFound(String... items) {
        alsoFound = List.of(items);
        return this;
    }

    public SomeNewHazard inPlaceCategory(@Nullable String other) {
        placeCategory = other;
        return this;
    }

    public SomeNewHazard measured(String measurement, String value) {
        List<NewMeasured> all = new ArrayList<>(measured);
        all.add(new NewMeasured(measurement, new BigDecimal(value)));
        measured = List.copyOf(all);
        return this;
    }

    public SomeNewHazard row(@Nullable String other) {
        row = other;
        return this;
    }

    public SomeNewHazard tagged(String... rows) {
        tags = List.of(rows);
        return this;
    }

    public SomeNewHazard of(EnterpriseId other) {
        return enterprise(other.toString());
    }

    public SomeNewHazard enterprise(@Nullable String other) {
        enterprise = other;
        return this;
    }

    public SomeNewHazard source(@Nullable String other) {
        source = other;
        return this;
    }

    public SomeNewHazard place(@Nullable String other) {
        place = other;
        return this;
    }

    public SomeNewHazard description(@Nullable String other) {
        description = other;
        return this;
    }

    public SomeNewHazard foundOn(@Nullable LocalDate day) {
        occurred = day;
        return this;
    }

    public SomeNewHazard ledBy(@Nullable String department, @Nullable String reason) {
        lead = department;
        leadReason = reason;
        return this;
    }

    public NewHazard build() {
        return new NewHazard(
                sector,
                item,
                alsoFound,
                placeCategory,
                measured,
                row,
                tags,
                enterprise,
                source,
                place,
                description,
                occurred,
                lead,
                leadReason);
    }
}
