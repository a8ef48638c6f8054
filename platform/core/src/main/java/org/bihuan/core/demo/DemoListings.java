package org.bihuan.core.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Acceptance;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.Listing;
import org.bihuan.api.hazard.Plan;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.api.supervision.RemoveListing;
import org.bihuan.api.supervision.ReportProgress;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.api.supervision.SupervisionService;

/**
 * Puts a few major hazards under listed supervision, the first in every street and of one enterprise among them, and removes the
 * listing after their acceptance.
 */
final class DemoListings {
    static final String DOCUMENT = "演示〔2023〕验收文";
    private static final int ONE_OF = 20;
    private static final List<String> LEVELS = List.of("district", "district", "city");
    private static final List<String> AUTHORITIES = List.of("district-gov", "swc", "市安全生产委员会");

    private final SupervisionService supervisions;
    private final Caller office;
    private final EnterpriseId watched;
    private final Random random;
    private final Set<Object> begun = new HashSet<>();

    /**
     * @param office on whose behalf hazards are listed and accepted
     * @param watched an enterprise whose first major hazard is listed
     */
    DemoListings(SupervisionService supervisions, Caller office, EnterpriseId watched, Random random) {
        this.supervisions = supervisions;
        this.office = office;
        this.watched = watched;
        this.random = random;
    }

    /** Lists the planned hazard on this day, or mostly not; it has one more version then. */
    boolean perhaps(Hazard planned, LocalDate day) {
        if (planned.judgement().level() != Severity.MAJOR || !chosen(planned)) {
            return false;
        }
        int authority = random.nextInt(LEVELS.size());
        Supervision listed = supervisions.register(
                Command.by(office),
                new NewSupervision(
                        planned.id().toString(),
                        LEVELS.get(authority),
                        AUTHORITIES.get(authority),
                        "演示督〔2023〕" + (1 + random.nextInt(60)) + "号",
                        day,
                        planned.plan().map(Plan::deadline).orElse(day),
                        "演示公示栏",
                        day));
        supervisions.report(
                Command.by(office),
                listed.head().id(),
                new ReportProgress(listed.version(), day, "演示数据。已约谈企业主要负责人，整改资金落实"));
        return true;
    }

    private boolean chosen(Hazard hazard) {
        boolean first = begun.add(hazard.territory())
                || (hazard.enterprise().equals(watched) && begun.add(hazard.enterprise()));
        return first || random.nextInt(ONE_OF) == 0;
    }

    /** Who accepts or returns the work. */
    Caller judge(Hazard hazard, Caller otherwise) {
        return hazard.listed() ? office : otherwise;
    }

    /** Removes the listing of what was accepted. */
    void end(Hazard accepted) {
        accepted.listing().map(Listing::supervision).ifPresent(id -> {
            Supervision supervision = supervisions.get(office, id);
            LocalDate day = accepted.acceptance().map(Acceptance::date).orElseThrow();
            supervisions.remove(
                    Command.by(office), id, new RemoveListing(supervision.version(), day, "演示摘〔2023〕文", null));
        });
    }
}
