package org.bihuan.modules.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.bihuan.api.report.ReportService;
import org.jspecify.annotations.Nullable;

/** {@code bihuan:report-verify}. */
@Service
@Command(
        scope = "bihuan",
        name = "report-verify",
        description = "用台账重算全部报表数字并比对 / Recomputes every figure from the ledger and compares")
@SuppressWarnings("NullAway.Init")
public final class ReportVerifyCommand implements Action {
    @Reference
    private ReportService reports;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        String difference = reports.verify();
        if (!difference.isBlank()) {
            throw new IllegalStateException(difference);
        }
        session.getConsole().println("every figure equals the ledger");
        return null;
    }
}
