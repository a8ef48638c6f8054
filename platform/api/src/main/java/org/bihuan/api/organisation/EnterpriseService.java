package org.bihuan.api.organisation;

import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.paging.Page;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps the enterprises. Offered by {@code core}; callable from any thread. */
@ProviderType
public interface EnterpriseService {
    /**
     * Registers an enterprise. With a command key used before, the enterprise of that time is answered.
     *
     * @throws org.bihuan.api.problem.ProblemException with every fault; {@link EnterpriseProblem#ALREADY_REGISTERED}
     */
    Enterprise register(Command command, NewEnterprise enterprise);

    /**
     * The enterprise with this id.
     *
     * @throws org.bihuan.api.problem.ProblemException not found, for this caller
     */
    Enterprise get(Caller caller, EnterpriseId id);

    /** The enterprises that the caller may see, by name. */
    Page<Enterprise> list(Caller caller, EnterpriseQuery query);
}
