package org.bihuan.core.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.enforcement.CorrectDecision;
import org.bihuan.api.enforcement.DecisionTold;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.NewDecision;
import org.jspecify.annotations.Nullable;

/** A decision as a caller tells of it: a warning for the enterprise unless a test says otherwise. */
final class Deciding {
    private final EnforcementCase whole;
    private String kind = "warning";
    private String subject = "enterprise";
    private @Nullable String person;
    private @Nullable String document;
    private @Nullable String basis = "执法人员填写的依据";
    private @Nullable LocalDate date;
    private @Nullable String department;
    private @Nullable BigDecimal amount;
    private @Nullable Long persons;
    private @Nullable String receiver;
    private @Nullable Boolean dangerous;
    private @Nullable List<String> hazards;
    private @Nullable String override;
    private @Nullable LocalDate until;

    Deciding(EnforcementCase whole) {
        this.whole = whole;
        this.document = "应急罚〔2023〕" + whole.head().number().replaceFirst(".*-0*", "") + "号";
    }

    EnforcementCase whole() {
        return whole;
    }

    Deciding kind(String other) {
        kind = other;
        return this;
    }

    Deciding against(String other, @Nullable String name) {
        subject = other;
        person = name;
        return this;
    }

    Deciding with(@Nullable String number, @Nullable String clause) {
        document = number;
        basis = clause;
        return this;
    }

    Deciding on(LocalDate day) {
        date = day;
        return this;
    }

    Deciding by(String body) {
        department = body;
        return this;
    }

    Deciding fining(String yuan) {
        amount = new BigDecimal(yuan);
        return this;
    }

    Deciding transferring(@Nullable Long many, String to) {
        persons = many;
        receiver = to;
        return this;
    }

    Deciding dangerous() {
        dangerous = true;
        return this;
    }

    Deciding of(String... ids) {
        hazards = List.of(ids);
        return this;
    }

    Deciding overriding(String why) {
        override = why;
        return this;
    }

    Deciding until(LocalDate day) {
        until = day;
        return this;
    }

    NewDecision made() {
        DecisionTold told = told();
        return new NewDecision(
                whole.version(),
                told.kind(),
                told.subject(),
                told.person(),
                told.document(),
                told.date(),
                told.department(),
                told.basis(),
                told.content(),
                told.amount(),
                told.persons(),
                told.receiver(),
                told.dangerousOperation(),
                told.hazards(),
                told.overrideReason(),
                told.until());
    }

    CorrectDecision correcting(long number, String reason) {
        DecisionTold told = told();
        return new CorrectDecision(
                whole.version(),
                number,
                reason,
                told.kind(),
                told.subject(),
                told.person(),
                told.document(),
                told.date(),
                told.department(),
                told.basis(),
                told.content(),
                told.amount(),
                told.persons(),
                told.receiver(),
                told.dangerousOperation(),
                told.hazards(),
                told.overrideReason(),
                told.until());
    }

    private DecisionTold told() {
        return new DecisionTold(
                kind,
                subject,
                person,
                document,
                date,
                department,
                basis,
                "决定内容",
                amount,
                persons,
                receiver,
                dangerous,
                hazards,
                override,
                until);
    }
}
