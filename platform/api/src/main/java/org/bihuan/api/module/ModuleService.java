package org.bihuan.api.module;

import java.nio.file.Path;
import java.util.List;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.sector.SectorId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Installs, swaps and removes sector bundles without a failed request. Offered by {@code modules}; callable from any thread;
 * one change at a time. The desired state is kept in the database, and a node converges to it at start. Throws {@link
 * org.bihuan.api.problem.ProblemException}.
 */
@ProviderType
public interface ModuleService {
    List<Module> list(Caller caller);

    /** Says everything that stands against a jar, and what it would change. Changes nothing. */
    ModuleCheck check(Caller caller, Path jar);

    /** Installs a sector that is not present. */
    Module install(Command command, Path jar);

    /**
     * Replaces a sector by a newer version: starts the new one beside the old one, probes it, then takes the old one away; on
     * failure the new one is taken away instead.
     */
    Module swap(Command command, SectorId sector, Path jar);

    /** Takes a sector away; its records stay. */
    void remove(Command command, SectorId sector, String reason);
}
