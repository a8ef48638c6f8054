package org.bihuan.rest.sector;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorListener;
import org.bihuan.rest.http.Platform;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The open event streams. One thread of its own writes to all of them; what it writes in a session's longest life fits into
 * the sockets' buffers, so that a client who reads nothing cannot stop it.
 */
@Component(service = {EventStreams.class, SectorListener.class})
public final class EventStreams implements SectorListener {
    static final int MOST_PER_SESSION = 5;
    static final int MOST = 2000;
    private static final Duration BEAT = Duration.ofSeconds(15);

    private final Platform platform;
    private final Clock clock;
    private final Map<String, Streams> sessions = new ConcurrentHashMap<>();
    private final ScheduledExecutorService writer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "bihuan-events"));
    private final Future<?> beats;

    @Activate
    public EventStreams(@Reference Platform platform) {
        this(platform, Clock.systemUTC(), BEAT);
    }

    EventStreams(Platform platform, Clock clock, Duration beat) {
        this.platform = platform;
        this.clock = clock;
        beats = writer.scheduleWithFixedDelay(this::beat, beat.toMillis(), beat.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Deactivate
    public void stop() {
        beats.cancel(false);
        writer.shutdownNow();
        closeIf(session -> true);
    }

    /** A page that listens. */
    interface Listener {
        /** Sends a comment. */
        void comment(String text);

        /** Sends an event. */
        void event(SectorEvent event);

        void close();

        boolean closed();
    }

    /** What a page is told: a sector came, changed or went. */
    public record SectorEvent(
            String sector, boolean present, @Nullable String version) {}

    /**
     * Opens a stream; the session's oldest gives way to a sixth.
     *
     * @throws ProblemException {@link CommonProblem#TOO_MANY_CALLS} when there are too many streams in all
     */
    void open(String token, UserId user, Instant expires, Listener listener) {
        if (sessions.values().stream().mapToInt(Streams::size).sum() >= MOST) {
            throw new ProblemException(CommonProblem.TOO_MANY_CALLS);
        }
        sessions.compute(token, (same, present) -> {
            Streams streams = present == null ? new Streams(user, expires) : present;
            streams.add(listener);
            return streams;
        });
        writer.execute(() -> listener.comment("here"));
    }

    /** A session was used and lives on until the given instant. */
    public void alive(String token, Instant expires) {
        Streams streams = sessions.get(token);
        if (streams != null) {
            streams.expires = expires;
        }
    }

    /** Closes the streams of a session that has ended. */
    public void close(String token) {
        Streams streams = sessions.remove(token);
        if (streams != null) {
            streams.close();
        }
    }

    /** Closes the streams of all of a user's sessions, save one. */
    public void closeAll(UserId user, Optional<String> save) {
        sessions.forEach((token, streams) -> {
            if (streams.user.equals(user) && save.filter(token::equals).isEmpty()) {
                close(token);
            }
        });
    }

    @Override
    public void changed(SectorId sector) {
        writer.execute(() -> {
            Optional<SectorDefinition> present = platform.sectors().find(sector);
            SectorEvent event = new SectorEvent(
                    sector.value(),
                    present.isPresent(),
                    present.map(SectorDefinition::version).orElse(null));
            sessions.values().forEach(streams -> streams.each(listener -> listener.event(event)));
        });
    }

    private void beat() {
        Instant now = clock.instant();
        closeIf(streams -> !streams.expires.isAfter(now));
        sessions.values().forEach(streams -> streams.each(listener -> listener.comment("")));
        sessions.keySet()
                .forEach(
                        token -> sessions.computeIfPresent(token, (same, streams) -> streams.empty() ? null : streams));
    }

    private void closeIf(Predicate<Streams> ended) {
        sessions.forEach((token, streams) -> {
            if (ended.test(streams)) {
                close(token);
            }
        });
    }

    /** The streams of one session. */
    private static final class Streams {
        private final UserId user;
        private final Deque<Listener> open = new ArrayDeque<>();
        private volatile Instant expires;

        Streams(UserId user, Instant expires) {
            this.user = user;
            this.expires = expires;
        }

        synchronized void add(Listener listener) {
            if (open.size() == MOST_PER_SESSION) {
                open.removeFirst().close();
            }
            open.addLast(listener);
        }

        synchronized int size() {
            return open.size();
        }

        synchronized boolean empty() {
            return open.isEmpty();
        }

        void each(Consumer<Listener> write) {
            for (Listener listener : copy()) {
                write.accept(listener);
            }
        }

        private synchronized List<Listener> copy() {
            open.removeIf(Listener::closed);
            return new ArrayList<>(open);
        }

        synchronized void close() {
            open.forEach(Listener::close);
            open.clear();
        }
    }
}
