package org.bihuan.modules.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.bihuan.api.module.ModuleService;
import org.jspecify.annotations.Nullable;

/** {@code bihuan:sector-list}. */
@Service
@Command(scope = "bihuan", name = "sector-list", description = "列出行业模块 / Lists the sector bundles")
@SuppressWarnings("NullAway.Init")
public final class SectorListCommand implements Action {
    @Reference
    private ModuleService modules;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        Operator.ask(() -> modules.list(Operator.CALLER))
                .forEach(module -> session.getConsole().println(Operator.line(module)));
        return null;
    }
}
