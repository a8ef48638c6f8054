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
import org.bihuan.api.sector.SectorId;
import org.jspecify.annotations.Nullable;

/** {@code bihuan:sector-swap}. */
@Service
@org.apache.karaf.shell.api.action.Command(
        scope = "bihuan",
        name = "sector-swap",
        description = "不停机替换行业模块 / Replaces a sector bundle by a newer one, without a gap")
@SuppressWarnings("NullAway.Init")
public final class SectorSwapCommand implements Action {
    @Argument(index = 0, name = "sector", description = "行业标识 / id of the sector", required = true)
    private String sector = "";

    @Argument(index = 1, name = "file", description = "行业模块 jar 文件 / the jar file", required = true)
    private String file = "";

    @Reference
    private ModuleService modules;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        Path jar = session.currentDir().resolve(file);
        Module module = Operator.ask(() -> modules.swap(Command.by(Operator.CALLER), new SectorId(sector), jar));
        session.getConsole().println(Operator.line(module));
        return null;
    }
}
