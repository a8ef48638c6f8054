package org.bihuan.modules.console;

import java.io.PrintStream;
import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.bihuan.api.module.ModuleCheck;
import org.bihuan.api.module.ModuleService;
import org.bihuan.api.sector.Comparison;
import org.bihuan.api.sector.SectorId;
import org.jspecify.annotations.Nullable;

/** {@code bihuan:sector-check}. */
@Service
@Command(
        scope = "bihuan",
        name = "sector-check",
        description = "检查行业模块，不作任何更改 / Checks a sector bundle and changes nothing")
@SuppressWarnings("NullAway.Init")
public final class SectorCheckCommand implements Action {
    @Argument(index = 0, name = "file", description = "行业模块 jar 文件 / the jar file", required = true)
    private String file = "";

    @Reference
    private ModuleService modules;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        Path jar = session.currentDir().resolve(file);
        ModuleCheck check = Operator.ask(() -> modules.check(Operator.CALLER, jar));
        PrintStream out = session.getConsole();
        check.bundleFaults().forEach(fault -> out.println(Operator.line(fault)));
        check.sectorFaults().forEach(fault -> out.println(Operator.line(fault)));
        check.restarts().forEach(name -> out.println("would-restart " + name));
        if (!check.passed()) {
            throw new IllegalStateException("refused: " + file);
        }
        out.println("passed: " + check.sector().map(SectorId::value).orElse("-") + " "
                + check.presentVersion().orElse("-") + " -> " + check.version().orElse("-"));
        Comparison items = check.impact().items();
        out.println("items added " + items.added() + ", changed "
                + items.changed().stream().map(Comparison.Change::item).toList() + ", retired " + items.retired()
                + ", open records touched " + check.impact().openRecords());
        return null;
    }
}
