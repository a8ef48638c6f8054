package org.bihuan.modules.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.bihuan.api.audit.AuditService;
import org.bihuan.api.audit.Verification;
import org.jspecify.annotations.Nullable;

/** {@code bihuan:audit-verify}. */
@Service
@Command(scope = "bihuan", name = "audit-verify", description = "核验审计链 / Verifies the audit trail")
@SuppressWarnings("NullAway.Init")
public final class AuditVerifyCommand implements Action {
    @Option(name = "--files", description = "并核验附件文件 / Reads the files of evidence again as well")
    private boolean files;

    @Reference
    private AuditService audit;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        Verification verification = files ? audit.verifyWithFiles() : audit.verify();
        verification.findings().forEach(finding -> session.getConsole()
                .println(finding.place().text() + " " + Operator.word(finding.code())));
        if (!verification.findings().isEmpty()) {
            throw new IllegalStateException(
                    "not whole: " + verification.findings().size() + " findings");
        }
        String read = files ? ", " + verification.files() + " files" : "";
        session.getConsole()
                .println("whole: " + verification.events() + " events, " + verification.seals() + " seals" + read);
        return null;
    }
}
