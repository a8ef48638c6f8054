package org.bihuan.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.enforcement.CaseStage;
import org.bihuan.api.enforcement.Decision;
import org.bihuan.api.enforcement.DecisionKind;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.Subject;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.Link;

/** A case just opened against a quarry, without decisions unless a test says otherwise. */
public final class SomeCase {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    private final Head head = Some.anIssue()
            .number("530114-AJ-2023-%06d".formatted(Some.number()))
            .of(new EnterpriseId(Some.id()), "某矿业有限公司")
            .on(DAY)
            .build()
            .head();
    private final List<Decision> decisions = new ArrayList<>();
    private List<Link> links = List.of();
    private String document = "应急罚〔2023〕%d号".formatted(Some.number());

    SomeCase() {}

    /** About a hazard. */
    public SomeCase about(Hazard hazard) {
        links = List.of(new Link(RecordKind.HAZARD, hazard.head().id()));
        return this;
    }

    /** What is decided from here on stands on this document. */
    public SomeCase document(String number) {
        document = number;
        return this;
    }

    /** A fine for the enterprise. */
    public SomeCase fined(String yuan) {
        return decided(
                DecisionKind.FINE, Subject.ENTERPRISE, Optional.empty(), "罚款", Optional.of(new BigDecimal(yuan)));
    }

    /** A ban of somebody from the industry, without a last day. */
    public SomeCase banned(String person) {
        return decided(DecisionKind.INDUSTRY_BAN, Subject.PRINCIPAL, Optional.of(person), "限制从业", Optional.empty());
    }

    private SomeCase decided(
            DecisionKind kind, Subject subject, Optional<String> person, String content, Optional<BigDecimal> yuan) {
        decisions.add(new Decision(
                decisions.size() + 1,
                kind,
                subject,
                person,
                Optional.of(document),
                DAY,
                new OrganisationId("dept-natural-resources"),
                Optional.of("执法人员填写的依据"),
                content,
                yuan,
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    public EnforcementCase build() {
        return new EnforcementCase(
                head,
                "重大隐患逾期未整改",
                "复查时仍未整改",
                links,
                CaseStage.OPEN,
                List.copyOf(decisions),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
    }
}
