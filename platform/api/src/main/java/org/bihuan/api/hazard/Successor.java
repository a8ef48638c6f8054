package org.bihuan.api.hazard;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OtherEnterprise;

/** The next version of a hazard while a step makes it: what the step does not touch stays as it was. */
final class Successor {
    private final Hazard before;
    private Stage stage;
    private Optional<Plan> plan;
    private Optional<Rectification> rectification;
    private Optional<Acceptance> acceptance;
    private Optional<String> voidReason;
    private Optional<Listing> listing;
    private Optional<Extension> extension;
    private Optional<String> reopenReason;
    private Optional<Merger> merger;
    private List<Channel> channels;
    private OrganisationId lead;
    private Optional<String> leadReason;
    private HazardFinding finding;
    private Optional<OtherEnterprise> heir;

    Successor(Hazard before) {
        this.before = before;
        this.stage = before.stage();
        this.plan = before.plan();
        this.rectification = before.rectification();
        this.acceptance = before.acceptance();
        this.voidReason = before.voidReason();
        this.listing = before.listing();
        this.extension = before.extension();
        this.reopenReason = before.reopenReason();
        this.merger = before.merger();
        this.channels = before.channels();
        this.lead = before.lead();
        this.leadReason = before.leadReason();
        this.finding = before.finding();
        this.heir = before.heir();
    }

    Successor at(Stage next) {
        stage = next;
        return this;
    }

    Successor plan(Plan five) {
        plan = Optional.of(five);
        return this;
    }

    Successor rectification(Optional<Rectification> done) {
        rectification = done;
        return this;
    }

    Successor acceptance(Optional<Acceptance> closing) {
        acceptance = closing;
        return this;
    }

    Successor voidReason(String reason) {
        voidReason = Optional.of(reason);
        return this;
    }

    Successor listing(Optional<Listing> now) {
        listing = now;
        return this;
    }

    Successor extension(Optional<Extension> wish) {
        extension = wish;
        return this;
    }

    /** Without plan, rectification, acceptance and wishes. */
    Successor begunAnew() {
        plan = Optional.empty();
        rectification = Optional.empty();
        acceptance = Optional.empty();
        extension = Optional.empty();
        return this;
    }

    Successor reopenReason(String reason) {
        reopenReason = Optional.of(reason);
        return this;
    }

    Successor merger(Optional<Merger> now) {
        merger = now;
        return this;
    }

    Successor channels(List<Channel> all) {
        channels = all;
        return this;
    }

    Successor lead(OrganisationId department, String reason) {
        lead = department;
        leadReason = Optional.of(reason);
        return this;
    }

    Successor finding(HazardFinding right, OrganisationId department) {
        finding = right;
        lead = department;
        return this;
    }

    Successor heir(Optional<OtherEnterprise> successor) {
        heir = successor;
        return this;
    }

    Hazard hazard() {
        return new Hazard(
                before.id(),
                before.number(),
                finding.judgement(),
                finding.row(),
                finding.tags(),
                lead,
                leadReason,
                before.territory(),
                before.enterprise(),
                finding.enterpriseName(),
                heir,
                before.source(),
                finding.place(),
                finding.description(),
                finding.occurred(),
                before.recorded(),
                before.registrar(),
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
                before.version() + 1);
    }
}
