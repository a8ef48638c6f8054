package org.bihuan.api.hazard;

import java.util.Optional;

/** The next version of a hazard while a step makes it: what the step does not touch stays as it was. */
final class Successor {
    private final Hazard before;
    private Stage stage;
    private Optional<Plan> plan;
    private Optional<Rectification> rectification;
    private Optional<Acceptance> acceptance;
    private Optional<String> voidReason;
    private Optional<Listing> listing;

    Successor(Hazard before) {
        this.before = before;
        this.stage = before.stage();
        this.plan = before.plan();
        this.rectification = before.rectification();
        this.acceptance = before.acceptance();
        this.voidReason = before.voidReason();
        this.listing = before.listing();
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

    Hazard hazard() {
        return new Hazard(
                before.id(),
                before.number(),
                before.judgement(),
                before.row(),
                before.tags(),
                before.lead(),
                before.leadReason(),
                before.territory(),
                before.enterprise(),
                before.enterpriseName(),
                before.source(),
                before.place(),
                before.description(),
                before.occurred(),
                before.recorded(),
                stage,
                plan,
                rectification,
                acceptance,
                voidReason,
                listing,
                before.version() + 1);
    }
}
