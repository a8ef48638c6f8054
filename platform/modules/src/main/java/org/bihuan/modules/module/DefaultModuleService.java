package org.bihuan.modules.module;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.AuditTrail;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.module.Module;
import org.bihuan.api.module.ModuleCheck;
import org.bihuan.api.module.ModuleProblem;
import org.bihuan.api.module.ModuleService;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorInspector;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.ModuleStore;
import org.bihuan.api.store.RepeatedCommandException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enabled by {@link Convergence} once the node is as the database wants it, so that nobody changes what is still settling. */
@Component(enabled = false)
public final class DefaultModuleService implements ModuleService {
    private static final int LONGEST_REASON = 500;

    private final Access access;
    private final SectorBundles bundles;
    private final DesiredState desired;
    private final ModuleChecks checks;
    private final ModuleList modules;
    private final Swap swap;

    @Activate
    public DefaultModuleService(
            @Reference Access access,
            @Reference AuditTrail trail,
            @Reference EventStore events,
            @Reference ModuleStore store,
            @Reference SectorInspector inspector,
            @Reference SectorRegistry registry,
            @Reference SectorBundles bundles) {
        this.access = access;
        this.bundles = bundles;
        Probe probe = new Probe(bundles, registry);
        this.desired = new DesiredState(store, events, trail, Clock.systemUTC());
        this.checks = new ModuleChecks(bundles, inspector);
        this.modules = new ModuleList(bundles, probe, store);
        this.swap = new Swap(bundles, probe);
    }

    @Override
    public List<Module> list(Caller caller) {
        access.require(caller, Function.READ_MODULES);
        return modules.all();
    }

    @Override
    public ModuleCheck check(Caller caller, Path jar) {
        access.require(caller, Function.READ_MODULES);
        return checks.of(SectorJar.read(jar));
    }

    @Override
    public Module install(Command command, Path jar) {
        return change(command, () -> {
            SectorJar content = SectorJar.read(jar);
            ModuleCheck check = checks.beforeInstalling(content);
            check.sector().flatMap(modules::present).ifPresent(present -> {
                throw new ProblemException(ModuleProblem.MODULE_PRESENT, present.sector());
            });
            return bringIn(command, "installed", check, content);
        });
    }

    @Override
    public Module swap(Command command, SectorId sector, Path jar) {
        return change(command, () -> {
            present(sector);
            SectorJar content = SectorJar.read(jar);
            ModuleCheck check = checks.beforeInstalling(content);
            check.sector().filter(brought -> !brought.equals(sector)).ifPresent(brought -> {
                throw new ProblemException(ModuleProblem.OTHER_SECTOR, brought, sector);
            });
            return bringIn(command, "swapped", check, content);
        });
    }

    @Override
    public void remove(Command command, SectorId sector, String reason) {
        command.faults().text("reason", reason, LONGEST_REASON);
        change(command, () -> {
            Module module = present(sector);
            ModuleChecks.restartFault(checks.restarts(sector)).ifPresent(fault -> {
                throw new ProblemException(ModuleProblem.MODULE_REFUSED, List.of(fault));
            });
            desired.wantAbsent(command, sector, module.version(), reason.strip());
            bundles.of(sector).forEach(bundles::remove);
            return modules.find(sector).orElse(module);
        });
    }

    private Module bringIn(Command command, String action, ModuleCheck check, SectorJar jar) {
        ModuleChecks.require(check);
        SectorId sector = check.sector().orElseThrow();
        swap.bringIn(
                sector,
                () -> checks.installed(sector, jar),
                definition -> desired.wantPresent(command, action, sector, definition.version(), jar));
        return present(sector);
    }

    private Module present(SectorId sector) {
        return modules.present(sector).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private Module change(Command command, Change change) {
        access.require(command.caller(), Function.CHANGE_MODULES);
        command.faults().throwIfAny();
        return bundles.exclusively(() -> {
            Optional<Event> earlier = desired.earlier(command);
            if (earlier.isPresent()) {
                return asItIsNow(earlier.get());
            }
            try {
                return change.make();
            } catch (RepeatedCommandException repeated) {
                return asItIsNow(desired.earlier(command).orElseThrow(() -> repeated));
            }
        });
    }

    private Module asItIsNow(Event event) {
        return modules.all().stream()
                .filter(module -> DesiredState.recordId(module.sector()).equals(event.record()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private interface Change {
        Module make();
    }
}
