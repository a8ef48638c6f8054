package org.bihuan.api.organisation;

import java.util.List;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.ReasonedChange;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps the enterprises. Offered by {@code core}; callable from any thread. Every change is on disk when the method returns,
 * together with its event. With a command key used before, the enterprise is answered as it is now and nothing changes. All
 * methods throw {@link org.bihuan.api.problem.ProblemException}: with every fault of the input, forbidden, not found, stale
 * version, or an {@link EnterpriseProblem}.
 */
@ProviderType
public interface EnterpriseService {
    /** Registers an enterprise, unless one of this code is there, or one of nearly this name that the caller has not seen. */
    Enterprise register(Command command, NewEnterprise enterprise);

    Enterprise change(Command command, EnterpriseId id, ChangeEnterprise change);

    /** Calls it otherwise from a day on; the name before stays known. */
    Enterprise rename(Command command, EnterpriseId id, RenameEnterprise renaming);

    /** Takes the last renaming back, which was told by mistake. */
    Enterprise withdrawRenaming(Command command, EnterpriseId id, ReasonedChange reason);

    /** Has it belong to another enterprise, or to none, from a day on. Nothing follows for anybody's rights. */
    Enterprise place(Command command, EnterpriseId id, PlaceEnterprise place);

    /** Takes back what was told last of its superior, by mistake. */
    Enterprise withdrawSuperior(Command command, EnterpriseId id, ReasonedChange reason);

    /**
     * Closes it: without a successor, merged into one, or split into several. Who goes on with its open records after a split is
     * written in the same transaction, with an event each.
     */
    Enterprise close(Command command, EnterpriseId id, CloseEnterprise closing);

    /** The open records of an enterprise of which the caller may say who goes on with them. */
    OpenRecords openRecords(Caller caller, EnterpriseId id);

    /** Says which successors of a split enterprise go on with its open records, all in one transaction, with an event each. */
    Enterprise assignRecords(Command command, EnterpriseId id, AssignRecords assignment);

    /** Has it be in business again; its successors are none any more. */
    Enterprise reopen(Command command, EnterpriseId id, ReasonedChange reason);

    /** Reads the principal's telephone number in full, which leaves an event. */
    RevealedPhone revealPhone(Command command, EnterpriseId id, RevealPhone reason);

    /**
     * Whether the caller may change it: the committee office, its street or zone, and each department that one of its sectors
     * names today among those responsible.
     */
    boolean mayChange(Caller caller, Enterprise enterprise);

    Enterprise get(Caller caller, EnterpriseId id);

    /** The enterprises around it. */
    EnterpriseKin kin(Caller caller, EnterpriseId id);

    /** The enterprises that the caller may see, by name. */
    Page<Enterprise> list(Caller caller, EnterpriseQuery query);

    /**
     * Enterprises within the caller's reach that a name may mean as well, by name, at most 20: those of the same
     * {@link NameKey} in the whole district, and those one character apart in the territory. Former names count.
     */
    List<Enterprise> alike(Caller caller, String name, OrganisationId territory);

    /** The record's events, first to last. */
    List<Event> events(Caller caller, EnterpriseId id);

    /**
     * A telephone number in full.
     *
     * @param enterprise the enterprise as it is now
     * @param phone the number
     */
    record RevealedPhone(Enterprise enterprise, String phone) {}
}
