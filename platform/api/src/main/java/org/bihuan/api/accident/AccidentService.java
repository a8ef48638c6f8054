package org.bihuan.api.accident;

import java.time.YearMonth;
import java.util.List;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.sector.SectorId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The accidents. Offered by {@code core}; callable from any thread. Same terms as {@link
 * org.bihuan.api.hazard.HazardService}.
 */
@ProviderType
public interface AccidentService {
    Accident register(Command command, NewAccident accident);

    /** What is known better now; casualties count during the days that the law gives the kind of accident. */
    Accident correct(Command command, RecordId id, CorrectAccident correction);

    Accident list(Command command, RecordId id, ListAccident listing);

    Accident cancel(Command command, RecordId id, ReasonedChange reason);

    Accident get(Caller caller, RecordId id);

    Page<Accident> list(Caller caller, RecordQuery query);

    /** How many grave accidents of the campaign there are within the caller's reach. */
    GraveAccidents grave(Caller caller);

    /** The record's events, first to last. */
    List<Event> events(Caller caller, RecordId id);

    /**
     * The accidents of a sector within the caller's reach, month by month; a month without one is there as well.
     *
     * @param from first month
     * @param until last month; empty list when it lies before the first
     */
    List<MonthOfAccidents> months(Caller caller, SectorId sector, YearMonth from, YearMonth until);
}
