package org.bihuan.core.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.core.audit.CommitListener;
import org.bihuan.core.recovery.Remembering;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Changes on their way into the search index, in the order in which they were answered. They gather until they are worth the
 * index's while or somebody waits for them: one by one they would cost as much as the changes themselves. When the queue is
 * full, the next change waits for room before it is answered, but not for ever: then it is missed here and found in the event
 * log.
 */
@Component(service = {Changes.class, CommitListener.class, Remembering.class})
public final class Changes implements CommitListener, Remembering {
    private static final int ROOM = 10_000;
    private static final int WORTH_TAKING = 1000;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** A record that was changed. */
    record Changed(RecordKind kind, UUID record) {}

    private final int room;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Deque<Changed> waiting = new ArrayDeque<>();
    private long added;
    private long done;
    private long wanted;
    private boolean open;
    private boolean missed;

    @Activate
    public Changes() {
        this(ROOM);
    }

    Changes(int room) {
        this.room = room;
    }

    @Override
    public void committed(Event event) {
        add(new Changed(event.kind(), event.record()), PATIENCE_NANOS);
    }

    @Override
    public void committedMany() {
        lock.lock();
        try {
            missed = true;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void recall() {
        committedMany();
    }

    /** From now on changes are taken; those before must be found otherwise. */
    void open() {
        lock.lock();
        try {
            open = true;
            missed = false;
        } finally {
            lock.unlock();
        }
    }

    /** From now on changes are not taken, and those that wait are given up. */
    void close() {
        lock.lock();
        try {
            open = false;
            done += waiting.size();
            waiting.clear();
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether a change since the opening found no room in time. */
    boolean missed() {
        lock.lock();
        try {
            return missed;
        } finally {
            lock.unlock();
        }
    }

    /** Adds a change; waits for room if there is none. */
    void add(Changed change, long patienceNanos) {
        lock.lock();
        try {
            long patience = patienceNanos;
            while (open && waiting.size() >= room) {
                if (patience <= 0) {
                    missed = true;
                    return;
                }
                patience = await(patience);
            }
            if (open) {
                waiting.add(change);
                added++;
                if (worthTaking()) {
                    moved.signalAll();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * The next changes; none if none came in time. Few are handed out only at the end of that time, or as soon as somebody waits
     * for them. They count as under way until {@link #done}.
     */
    List<Changed> next(int most, long patienceNanos) {
        lock.lock();
        try {
            long patience = patienceNanos;
            while (!worthTaking() && patience > 0) {
                patience = await(patience);
            }
            List<Changed> next = new ArrayList<>();
            while (!waiting.isEmpty() && next.size() < most) {
                next.add(waiting.remove());
            }
            moved.signalAll();
            return next;
        } finally {
            lock.unlock();
        }
    }

    private boolean worthTaking() {
        return waiting.size() >= Math.min(WORTH_TAKING, room) || (wanted > done && !waiting.isEmpty());
    }

    /** So many of those handed out are in the index. */
    void done(int count) {
        lock.lock();
        try {
            done += count;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How many were added so far. */
    long added() {
        lock.lock();
        try {
            return added;
        } finally {
            lock.unlock();
        }
    }

    /** Whether all that were added so far are in the index; waits for it a while. */
    boolean allDone() {
        return reached(added(), PATIENCE_NANOS);
    }

    /** Whether the first so many are in the index; waits for it a while. */
    boolean reached(long count, long patienceNanos) {
        lock.lock();
        try {
            long patience = patienceNanos;
            if (done < count && patience > 0) {
                wanted = Math.max(wanted, count);
                moved.signalAll();
            }
            while (done < count && patience > 0) {
                patience = await(patience);
            }
            return done >= count;
        } finally {
            lock.unlock();
        }
    }

    /** Every caller waits in a loop. */
    @SuppressWarnings("WaitNotInLoop")
    private long await(long nanos) {
        try {
            return moved.awaitNanos(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
