package org.bihuan.store.database;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bihuan.api.store.StoreWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the database answers, as its last callers met it. Logs when it goes and when it is back, once each. */
final class Presence implements StoreWatch {
    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);
    private static final long TOLD_AGAIN = TimeUnit.MINUTES.toNanos(1);

    private final String address;
    private volatile boolean away;
    private volatile long returns;
    private volatile long answered = System.nanoTime();
    private long busyTold = answered - TOLD_AGAIN;
    private String told = "";

    /** @param url address of the database; what may follow it, be it a password, is not told */
    Presence(String url) {
        this.address = url.replaceAll("[?;].*", "");
    }

    @Override
    public Optional<String> missing() {
        return away ? Optional.of(address) : Optional.empty();
    }

    @Override
    public long returns() {
        return returns;
    }

    /** It answered. */
    void answered() {
        answered = System.nanoTime();
        if (away) {
            back();
        }
    }

    private synchronized void back() {
        if (away) {
            away = false;
            told = "";
            // who waited until now is answered that it was away
            busyTold = System.nanoTime();
            returns++;
            LOG.info("The database at {} answers", address);
        }
    }

    /** A connection broke. */
    synchronized void broke(Throwable fault) {
        if (!away) {
            away = true;
            LOG.warn("The database at {} went away; calls are answered 503 until it is back", address, fault);
        }
    }

    /** No connection could be had in that time: others have them all, or the database is away. */
    synchronized void waitedInVain(long nanos, Throwable fault) {
        long now = System.nanoTime();
        if (now - answered >= nanos) {
            broke(fault);
        } else if (now - busyTold > TOLD_AGAIN) {
            busyTold = now;
            LOG.warn("Calls were answered 503: no connection to the database was free; see pool.max", fault);
        }
    }

    /** It cannot be opened yet. */
    synchronized void notYet(Throwable fault, long seconds) {
        away = true;
        String reason = SqlFaults.reason(fault);
        if (!reason.equals(told)) {
            told = reason;
            LOG.warn(
                    "Waiting for the database at {}, which is tried every {} s; everything starts once it answers: {}",
                    address,
                    seconds,
                    reason);
        }
    }
}
