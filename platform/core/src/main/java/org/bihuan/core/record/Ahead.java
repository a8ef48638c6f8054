package org.bihuan.core.record;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Passes things on in their order, made on a thread of their own a little ahead of where they are taken: the one who reads a file
 * and the one who writes to the database need not wait for each other.
 */
public final class Ahead<T> {
    private static final int AT_ONCE = 100;
    private static final int WAITING = 5;
    private static final int LOOK_UP_MILLIS = 100;

    private final BlockingQueue<List<T>> made = new ArrayBlockingQueue<>(WAITING);
    private List<T> next = new ArrayList<>(AT_ONCE);
    private volatile boolean wanted = true;

    private Ahead() {}

    /**
     * Ends when everything was taken, or with the first that one of the two throws; either way the maker has come to its end, unless the caller was interrupted.
     *
     * @param maker passes the things; runs on the other thread
     * @param taker takes each; runs on the caller's
     */
    public static <T> void pass(Consumer<Consumer<T>> maker, Consumer<T> taker) {
        Ahead<T> ahead = new Ahead<>();
        FutureTask<Void> making = new FutureTask<>(() -> ahead.make(maker), null);
        Thread thread = new Thread(making, Thread.currentThread().getName() + "-ahead");
        thread.start();
        try {
            ahead.take(making, taker);
        } finally {
            ahead.wanted = false;
            ended(thread);
        }
    }

    private static void ended(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Consumer<Consumer<T>> maker) {
        maker.accept(one -> {
            next.add(one);
            if (next.size() == AT_ONCE) {
                hand();
            }
        });
        hand();
    }

    /** Not interrupted when nobody wants more: whatever it reads from would take that for an order to close. */
    private void hand() {
        try {
            while (!made.offer(next, LOOK_UP_MILLIS, TimeUnit.MILLISECONDS)) {
                if (!wanted) {
                    throw new CancellationException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        next = new ArrayList<>(AT_ONCE);
    }

    private void take(FutureTask<Void> making, Consumer<T> taker) {
        try {
            while (!making.isDone() || !made.isEmpty()) {
                List<T> some = made.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
                if (some != null) {
                    some.forEach(taker);
                }
            }
            making.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while many were written", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }
}
