package org.bihuan.modules.module;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.module.Module;
import org.bihuan.api.module.Module.Origin;
import org.bihuan.api.module.Module.State;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.ModuleStore;
import org.bihuan.api.store.ModuleStore.WantedModule;
import org.bihuan.api.store.Stored;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

/** Modules as they are: what runs in the framework, and what the database wants of it. */
final class ModuleList {
    private final SectorBundles bundles;
    private final Probe probe;
    private final ModuleStore store;

    ModuleList(SectorBundles bundles, Probe probe, ModuleStore store) {
        this.bundles = bundles;
        this.probe = probe;
        this.store = store;
    }

    /** By sector id. */
    List<Module> all() {
        return Stream.concat(
                        bundles.all().stream().map(SectorBundles::sectorOf),
                        store.all().stream().map(stored -> stored.record().sector()))
                .distinct()
                .sorted(Comparator.comparing(SectorId::value))
                .flatMap(sector -> find(sector).stream())
                .toList();
    }

    Optional<Module> find(SectorId sector) {
        Optional<WantedModule> wanted = store.find(sector).map(Stored::record);
        return bundles.of(sector).stream()
                .max(Comparator.comparing(this::contentVersion))
                .map(bundle -> running(bundle, wanted))
                .or(() -> wanted.map(this::withoutBundle));
    }

    /** The module unless it is removed. */
    Optional<Module> present(SectorId sector) {
        return find(sector).filter(module -> module.state() != State.REMOVED);
    }

    private Module running(Bundle bundle, Optional<WantedModule> wanted) {
        String sha256 = SectorBundles.sha256(bundle);
        String version = bundles.definition(bundle)
                .map(SectorDefinition::version)
                .or(() -> wanted.filter(WantedModule::present)
                        .filter(one -> one.sha256().equals(sha256))
                        .map(WantedModule::contentVersion))
                .orElseGet(() -> bundle.getVersion().toString());
        return new Module(
                SectorBundles.sectorOf(bundle),
                bundle.getSymbolicName(),
                version,
                SectorBundles.isShipped(bundle) ? Origin.SHIPPED : Origin.INSTALLED,
                probe.isShown(bundle) ? State.ACTIVE : State.FAULTY,
                sha256,
                wanted.map(WantedModule::changed));
    }

    private Module withoutBundle(WantedModule wanted) {
        return new Module(
                wanted.sector(),
                wanted.bundle(),
                wanted.contentVersion(),
                store.jar(wanted.sector()).isPresent() ? Origin.INSTALLED : Origin.SHIPPED,
                wanted.present() ? State.FAULTY : State.REMOVED,
                wanted.sha256(),
                Optional.of(wanted.changed()));
    }

    private Version contentVersion(Bundle bundle) {
        return bundles.definition(bundle)
                .map(definition -> Version.parseVersion(definition.version()))
                .orElse(Version.emptyVersion);
    }
}
