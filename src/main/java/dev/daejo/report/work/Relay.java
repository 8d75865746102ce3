package dev.daejo.report.work;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands what comes to a thread of its own, in the order in which it comes; few wait at a time, so that who gives more than can
 * be taken has to wait himself.
 */
public final class Relay<T> implements Consumer<T>, AutoCloseable {

    private static final int AT_A_TIME = 250;
    private static final int WAITING_AT_MOST = 4;

    private final List<T> end = List.of();
    private final BlockingQueue<List<T>> waiting = new ArrayBlockingQueue<>(WAITING_AT_MOST);
    private final Consumer<T> taker;
    private final Thread thread;
    private List<T> some = new ArrayList<>(AT_A_TIME);
    private volatile @Nullable Throwable failure;

    /** @param taker is given everything, in one thread that is not the caller's */
    public Relay(String name, Consumer<T> taker) {
        this.taker = taker;
        this.thread = new Thread(this::take, name);
        this.thread.setDaemon(true);
        this.thread.start();
    }

    @Override
    public void accept(T each) {
        some.add(each);
        if (some.size() == AT_A_TIME) {
            hand(some);
            some = new ArrayList<>(AT_A_TIME);
        }
    }

    /** Returns when everything was taken; what went wrong there is thrown here, or by the call before. */
    public void finish() {
        if (!some.isEmpty()) {
            hand(some);
        }
        hand(end);
        join();
        throwFailure();
    }

    /** Ends the thread; what was not taken when this is called without {@link #finish()} is left out. */
    @Override
    public void close() {
        waiting.clear();
        waiting.add(end);
        join();
    }

    private void hand(List<T> some) {
        throwFailure();
        try {
            waiting.put(some);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("Interrupted while rows were handed on"));
        }
    }

    private void take() {
        try {
            List<T> taken = waiting.take();
            while (taken != end) {
                giveUnlessFailed(taken);
                taken = waiting.take();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts this thread", e);
        }
    }

    /** After a failure the rest is thrown away, so that nobody waits for ever to hand it on. */
    private void giveUnlessFailed(List<T> taken) {
        if (failure == null) {
            try {
                taken.forEach(taker);
            } catch (RuntimeException | Error e) {
                failure = e;
            }
        }
    }

    private void throwFailure() {
        Throwable found = failure;
        if (found instanceof Error error) {
            throw error;
        }
        if (found instanceof RuntimeException exception) {
            throw exception;
        }
    }

    /** Waits to the end in any case, since what the thread writes to may be closed afterwards. */
    private void join() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
