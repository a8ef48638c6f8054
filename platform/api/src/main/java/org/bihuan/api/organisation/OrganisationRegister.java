package org.bihuan.api.organisation;

import java.util.List;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Changes the public bodies. Offered by {@code core}; callable from any thread. Every change is on disk when the method
 * returns, together with its event, and {@link OrganisationService} answers accordingly from then on. With a command key used
 * before, the record is answered as it is now and nothing changes. All methods throw
 * {@link org.bihuan.api.problem.ProblemException}: with every fault of the input, forbidden, not found, stale version,
 * dissolved.
 */
@ProviderType
public interface OrganisationRegister {
    /** Adds a body that is not in the plan, or a part of one that is split. */
    OrganisationRecord add(Command command, NewOrganisation organisation);

    /** Renames a body, moves it in the tree, or has it take part or not, from a day on. */
    OrganisationRecord change(Command command, OrganisationId id, ChangeOrganisation change);

    /** Ends a body on a day: closed without successor, merged into one, or split into several. */
    OrganisationRecord dissolve(Command command, OrganisationId id, DissolveOrganisation end);

    /** A body with everything that it was. */
    OrganisationRecord get(Caller caller, OrganisationId id);

    /** The record's events, first to last. */
    List<Event> events(Caller caller, OrganisationId id);
}
