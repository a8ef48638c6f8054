package org.bihuan.modules.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.bihuan.api.sector.SectorProblem;
import org.bihuan.api.sector.SectorRegistry;
import org.jspecify.annotations.Nullable;

/** {@code bihuan:sector-problems}. */
@Service
@Command(
        scope = "bihuan",
        name = "sector-problems",
        description = "列出未被接受的行业模块及其全部问题 / Lists the refused sectors with all their faults")
@SuppressWarnings("NullAway.Init")
public final class SectorProblemsCommand implements Action {
    @Reference
    private SectorRegistry sectors;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        for (SectorProblem problem : sectors.problems()) {
            session.getConsole().println(problem.bundle() + " " + problem.bundleVersion());
            problem.faults().forEach(fault -> session.getConsole().println("  " + Operator.line(fault)));
        }
        return null;
    }
}
