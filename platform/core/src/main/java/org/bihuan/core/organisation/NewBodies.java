package org.bihuan.core.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.organisation.NewOrganisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.problem.Faults;

/** Bodies that are to be added together: each is checked beside those that there are and those before it. */
final class NewBodies {
    private final OrganisationTable table;
    private final LocalDate today;

    /** A body that may be added, and why. */
    record Checked(OrganisationRecord record, String reason) {}

    /** @param table is added to, and must be nobody else's */
    NewBodies(OrganisationTable table, LocalDate today) {
        this.table = table;
        this.today = today;
    }

    /** The id of a body that is called so. */
    Optional<OrganisationId> named(String name) {
        return table.named(name).map(OrganisationRecord::id);
    }

    /**
     * Takes another body.
     *
     * @throws org.bihuan.api.problem.ProblemException with every fault
     */
    Checked take(NewOrganisation told, Faults faults) {
        Optional<String> reason = DefaultOrganisationService.reason(faults, told.reason());
        OrganisationRecord record = new OrganisationIntake(table, faults, today).add(told);
        table.add(record);
        return new Checked(record, reason.orElseThrow());
    }
}
