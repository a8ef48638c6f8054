package org.bihuan.api.supervision;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The listed supervision of major hazards. Offered by {@code core}; callable from any thread. Same terms as {@link
 * org.bihuan.api.hazard.HazardService}. Listing, removal and voiding change the hazard in the same transaction, which gets an
 * event of its own.
 */
@ProviderType
public interface SupervisionService {
    Supervision register(Command command, NewSupervision supervision);

    Supervision publish(Command command, RecordId id, PublishSupervision publicity);

    Supervision report(Command command, RecordId id, ReportProgress progress);

    /** Removes the listing of a hazard that was accepted. */
    Supervision remove(Command command, RecordId id, RemoveListing removal);

    /**
     * Puts the hazard under the supervision of an authority of a higher level instead (升级督办). The earlier listing stays as
     * superseded, and the hazard is listed since the first one.
     *
     * @param id the listing that is superseded
     * @return the new listing
     */
    Supervision raise(Command command, RecordId id, RaiseListing raising);

    /** Voids a listing; the one whose place it took is valid again. */
    Supervision cancel(Command command, RecordId id, ReasonedChange reason);

    /**
     * Whether the rectification is late on a day: the listing goes on after its last day, by which the hazard was not accepted. What
     * was accepted in time only waits for the removal.
     */
    boolean overdue(Supervision supervision, LocalDate today);

    /** The bodies of the district that list hazards: committee, committee office, government, zone (plan, Annex 1, overall 5). */
    List<Organisation> listingBodies();

    Supervision get(Caller caller, RecordId id);

    Page<Supervision> list(Caller caller, RecordQuery query);

    /** The record's events, first to last. */
    List<Event> events(Caller caller, RecordId id);
}
