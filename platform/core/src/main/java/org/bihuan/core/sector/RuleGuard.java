package org.bihuan.core.sector;

import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bihuan.api.sector.SectorRule;

/**
 * Asks rules that anybody may have written. Whatever one throws, or when it blocks, there is no answer and nobody else
 * suffers: it answers in a thread of the guard, and while it hangs it is not asked again. Callable from any thread.
 */
final class RuleGuard implements AutoCloseable {
    private final Duration patience;
    private final Map<SectorRule, Future<?>> hanging = Collections.synchronizedMap(new IdentityHashMap<>());
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "bihuan-sector-rule");
        thread.setDaemon(true);
        return thread;
    });

    RuleGuard(Duration patience) {
        this.patience = patience;
    }

    /** The rule's answer; empty, and told what happened, where it fails. */
    <T> Optional<T> ask(SectorRule rule, Supplier<Optional<T>> question, Consumer<Throwable> failed) {
        Future<?> before = hanging.get(rule);
        if (before != null && !before.isDone()) {
            return Optional.empty();
        }
        Future<Optional<T>> answer = threads.submit(question::get);
        try {
            return answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException blocked) {
            hanging.put(rule, answer);
            failed.accept(new IllegalStateException("no answer after " + patience));
        } catch (ExecutionException threw) {
            failed.accept(threw.getCause() == null ? threw : threw.getCause());
        } catch (InterruptedException stopping) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    /** Forgets a rule that is gone. */
    void forget(SectorRule rule) {
        Future<?> left = hanging.remove(rule);
        if (left != null) {
            left.cancel(true);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
