package org.bihuan.store.database;

import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where EclipseLink logs to; made by it, by name. Its own logs write to the console. */
public final class SessionLog extends AbstractSessionLog {
    private static final Logger LOG = LoggerFactory.getLogger("org.eclipse.persistence");

    @Override
    public void log(SessionLogEntry entry) {
        if (shouldLog(entry.getLevel(), entry.getNameSpace())) {
            LOG.error(entry.getMessage() == null ? "" : formatMessage(entry), entry.getException());
        }
    }
}
