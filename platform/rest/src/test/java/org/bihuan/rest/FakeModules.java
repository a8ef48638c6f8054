package org.bihuan.rest;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.module.Module;
import org.bihuan.api.module.ModuleCheck;
import org.bihuan.api.module.ModuleFault;
import org.bihuan.api.module.ModuleService;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorId;

/** One module that takes every change; remembers the content of each jar. */
final class FakeModules implements ModuleService {
    private static final Module MODULE = new Module(
            FakeSectors.MINES.id(),
            "org.bihuan.sector.non-coal-mines",
            "1.0.0",
            Module.Origin.SHIPPED,
            Module.State.ACTIVE,
            "",
            Optional.<Instant>empty());

    private final FakePlatform platform;

    FakeModules(FakePlatform platform) {
        this.platform = platform;
    }

    @Override
    public List<Module> list(Caller caller) {
        return List.of(MODULE);
    }

    @Override
    public ModuleCheck check(Caller caller, Path jar) {
        platform.told.add(jar);
        platform.told.add(FakePlatform.content(jar));
        return new ModuleCheck(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(Fault.at("", ModuleFault.NOT_A_JAR)),
                List.of(),
                List.of(),
                SectorCheck.Impact.NONE);
    }

    @Override
    public Module install(Command command, Path jar) {
        platform.note(command, FakePlatform.content(jar));
        return MODULE;
    }

    @Override
    public Module swap(Command command, SectorId sector, Path jar) {
        platform.note(command, FakePlatform.content(jar));
        return MODULE;
    }

    @Override
    public void remove(Command command, SectorId sector, String reason) {
        platform.note(command, reason);
    }
}
