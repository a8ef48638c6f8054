package org.bihuan.core.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Hands items on to a thread of its own, in order and many at once, so that who brings them and who takes them work side by
 * side. Closing waits until all are taken.
 */
public final class Relay<T> implements Consumer<T>, AutoCloseable {
    private static final int AT_ONCE = 256;
    private static final int MOST_WAITING = 16;
    private static final long LOOK_MILLIS = 100;

    private final BlockingQueue<List<T>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final CompletableFuture<Void> taker;
    private List<T> next = new ArrayList<>(AT_ONCE);

    public Relay(String thread, Consumer<T> to) {
        taker = CompletableFuture.runAsync(() -> take(to), task -> new Thread(task, thread).start());
    }

    /** Hands an item on; throws what the taker threw at an earlier one. */
    @Override
    public void accept(T item) {
        next.add(item);
        if (next.size() == AT_ONCE) {
            pass(next);
            next = new ArrayList<>(AT_ONCE);
        }
    }

    @Override
    public void close() {
        if (!next.isEmpty()) {
            pass(next);
        }
        pass(List.of());
        taker.join();
    }

    private void take(Consumer<T> to) {
        try {
            for (List<T> some = waiting.take(); !some.isEmpty(); some = waiting.take()) {
                some.forEach(to);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
    }

    /** An empty list is the end. Nobody waits for a taker that is gone. */
    private void pass(List<T> some) {
        try {
            while (!waiting.offer(some, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (taker.isDone()) {
                    taker.join();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
