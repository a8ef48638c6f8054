package org.bihuan.modules.module;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bihuan.api.module.ModuleProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.RepeatedCommandException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a version in beside the one that runs, and takes the old one away only when the new one is kept. The registry shows
 * the higher version, so at every moment there is exactly one to be seen.
 */
final class Swap {
    private static final Logger LOG = LoggerFactory.getLogger(Swap.class);

    private final SectorBundles bundles;
    private final Probe probe;

    Swap(SectorBundles bundles, Probe probe) {
        this.bundles = bundles;
        this.probe = probe;
    }

    /**
     * Starts, probes, keeps, then removes the predecessors.
     *
     * @param install installs the new version without starting it, or refuses it
     * @param keep makes the change last; when it throws, the new version goes and the old one stays
     */
    void bringIn(SectorId sector, Supplier<Bundle> install, Consumer<SectorDefinition> keep) {
        List<Bundle> before = bundles.of(sector);
        Optional<Bundle> fresh = Optional.empty();
        try {
            fresh = Optional.of(install.get());
            bundles.startForNow(fresh.get());
            keep.accept(probe.passed(fresh.get()));
        } catch (ProblemException | RepeatedCommandException refused) {
            undo(fresh, before);
            throw refused;
        } catch (BundleException | ProbeFailedException | RuntimeException failed) {
            undo(fresh, before);
            ProblemException rolledBack = new ProblemException(ModuleProblem.SWAP_ROLLED_BACK, complaint(failed));
            rolledBack.initCause(failed);
            throw rolledBack;
        }
        settle(fresh.get(), before);
    }

    /** From here on nothing may fail the change: it is kept, and the next start finishes what is left over. */
    void settle(Bundle fresh, List<Bundle> before) {
        try {
            bundles.startForGood(fresh);
        } catch (BundleException forgetful) {
            LOG.warn("{} runs, but the framework could not note it; the next start does it", fresh, forgetful);
        }
        before.stream().filter(old -> !old.equals(fresh)).forEach(bundles::remove);
    }

    private void undo(Optional<Bundle> fresh, List<Bundle> before) {
        fresh.filter(bundle -> !before.contains(bundle)).ifPresent(bundles::remove);
    }

    private static String complaint(Throwable failed) {
        Throwable root = failed;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root == failed ? String.valueOf(failed.getMessage()) : failed.getMessage() + " " + root;
    }
}
