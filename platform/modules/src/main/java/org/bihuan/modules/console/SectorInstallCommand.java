package org.bihuan.modules.console;

import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.bihuan.api.identity.Command;
import org.bihuan.api.module.Module;
import org.bihuan.api.module.ModuleService;
import org.jspecify.annotations.Nullable;

/** {@code bihuan:sector-install}. */
@Service
@org.apache.karaf.shell.api.action.Command(
        scope = "bihuan",
        name = "sector-install",
        description = "安装行业模块 / Installs a sector bundle")
@SuppressWarnings("NullAway.Init")
public final class SectorInstallCommand implements Action {
    @Argument(index = 0, name = "file", description = "行业模块 jar 文件 / the jar file", required = true)
    private String file = "";

    @Reference
    private ModuleService modules;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        Path jar = session.currentDir().resolve(file);
        Module module = Operator.ask(() -> modules.install(Command.by(Operator.CALLER), jar));
        session.getConsole().println(Operator.line(module));
        return null;
    }
}
