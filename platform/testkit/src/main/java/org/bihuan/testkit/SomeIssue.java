package org.bihuan.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.issue.Confirmation;
import org.bihuan.api.issue.Fix;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.issue.IssueSource;
import org.bihuan.api.issue.IssueStage;
import org.bihuan.api.issue.RootCause;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.Link;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorId;

/** A prominent issue: just registered in Longcheng, of the non-coal mines, unless a test says otherwise. */
public final class SomeIssue {
    private final RecordId id = new RecordId(Some.id());
    private String number = "530114-WT-2023-%06d".formatted(Some.number());
    private String sector = "non-coal-mines";
    private String row = "non-coal-mine";
    private List<RowId> tags = List.of();
    private Optional<OrganisationId> registrar = Optional.empty();
    private String lead = "dept-natural-resources";
    private Optional<OrganisationId> territory = Optional.of(new OrganisationId("street-longcheng"));
    private Optional<EnterpriseId> enterprise = Optional.empty();
    private Optional<String> enterpriseName = Optional.empty();
    private String title = "边坡监测制度不落实";
    private String description = "多家矿山未按要求监测边坡";
    private LocalDate occurred = LocalDate.of(2023, 6, 1);
    private final List<Link> links = new ArrayList<>();

    SomeIssue() {}

    public SomeIssue number(String other) {
        number = other;
        return this;
    }

    public SomeIssue in(String other) {
        sector = other;
        return this;
    }

    public SomeIssue row(String other) {
        row = other;
        return this;
    }

    public SomeIssue tagged(String... others) {
        tags = List.of(others).stream().map(RowId::new).toList();
        return this;
    }

    public SomeIssue ledBy(String other) {
        lead = other;
        return this;
    }

    public SomeIssue registeredBy(String body) {
        registrar = Optional.of(new OrganisationId(body));
        return this;
    }

    public SomeIssue at(String other) {
        territory = Optional.of(new OrganisationId(other));
        return this;
    }

    public SomeIssue nowhere() {
        territory = Optional.empty();
        return this;
    }

    public SomeIssue of(EnterpriseId other, String name) {
        enterprise = Optional.of(other);
        enterpriseName = Optional.of(name);
        return this;
    }

    public SomeIssue titled(String other) {
        title = other;
        return this;
    }

    public SomeIssue description(String other) {
        description = other;
        return this;
    }

    public SomeIssue on(LocalDate other) {
        occurred = other;
        return this;
    }

    public SomeIssue concerning(RecordId hazard) {
        links.add(new Link(RecordKind.HAZARD, hazard));
        return this;
    }

    public Issue build() {
        return new Issue(
                new Head(
                        id,
                        number,
                        Optional.of(new SectorId(sector)),
                        Optional.of("行业" + sector),
                        new RowId(row),
                        tags,
                        new Ownership(
                                Optional.of(new OrganisationId(lead)),
                                territory,
                                enterprise,
                                Optional.empty(),
                                registrar),
                        Optional.empty(),
                        enterpriseName,
                        Optional.empty(),
                        occurred,
                        Instant.parse("2023-06-01T08:30:00.123Z")),
                IssueSource.INSPECTION,
                occurred,
                title,
                description,
                List.copyOf(links),
                IssueStage.REGISTERED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    public static RootCause rootCause(LocalDate day) {
        return new RootCause("责任未压实", "建立月查制度", "张三", day);
    }

    public static Fix fix(LocalDate day) {
        return new Fix(day, "已整改");
    }

    public static Confirmation confirmation(LocalDate day) {
        return new Confirmation(day, "属实", "安委办值班员");
    }
}
