package org.bihuan.core.inspection;

import java.util.List;
import java.util.stream.Stream;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.NewExpert;
import org.bihuan.api.inspection.NewInspection;
import org.bihuan.api.inspection.NewMember;
import org.bihuan.api.organisation.Enterprise;
import org.jspecify.annotations.Nullable;

/** A plan of an inspection as a caller gives it. */
final class SomePlan {
    private final Enterprise enterprise;
    private List<String> logins = List.of("mine-inspector");
    private List<NewMember> further = List.of();
    private @Nullable List<NewExpert> experts = List.of();
    private String mode = "unannounced";
    private @Nullable String lead;
    private @Nullable String dispatch;

    SomePlan(Enterprise enterprise) {
        this.enterprise = enterprise;
    }

    SomePlan by(String... others) {
        logins = List.of(others);
        return this;
    }

    SomePlan with(NewExpert... some) {
        experts = List.of(some);
        return this;
    }

    SomePlan withExpertsToCome() {
        experts = null;
        return this;
    }

    /** Somebody who goes along without an account. */
    SomePlan and(String name, String unit) {
        further = List.of(new NewMember(name, unit, null));
        return this;
    }

    SomePlan mode(String other) {
        mode = other;
        return this;
    }

    SomePlan ledBy(String other) {
        lead = other;
        return this;
    }

    SomePlan following(Inspection first) {
        dispatch = first.head().id().toString();
        return this;
    }

    NewInspection build() {
        return new NewInspection(
                enterprise.id().toString(),
                null,
                null,
                null,
                Inspecting.DAY,
                mode,
                "both",
                lead,
                dispatch,
                Stream.concat(logins.stream().map(login -> new NewMember(null, null, login)), further.stream())
                        .toList(),
                experts);
    }
}
