package org.leadershipdialogue.storage;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// One look at the database: what is asked for twice in it is read once.
///
/// For work that reads and shows, and takes no decision: nothing it writes is seen by it afterwards. Inside a
/// transaction everything is read anew.
public final class Glance {

    private static final ScopedValue<Glance> PRESENT = ScopedValue.newInstance();

    private final Map<Object, FutureTask<?>> seen = new ConcurrentHashMap<>();

    Glance() {}

    /// What `read` gives; within a glance only the first who asks for `what` reads.
    ///
    /// @param what names it among everything that is read in a glance, and has `equals`
    public static <T> T once(Object what, Supplier<T> read) {
        return isTaken() && !TransactionSynchronizationManager.isActualTransactionActive()
                ? PRESENT.get().keep(what, read)
                : read.get();
    }

    /// Does the work in a glance of its own, unless it is part of one.
    public static <T> T during(Supplier<T> work) {
        return isTaken() ? work.get() : new Glance().take(work);
    }

    static boolean isTaken() {
        return PRESENT.isBound();
    }

    <T> T take(Supplier<T> work) {
        return ScopedValue.where(PRESENT, this).call(work::get);
    }

    @SuppressWarnings("unchecked") // what is kept under a name was read under it
    private <T> T keep(Object what, Supplier<T> read) {
        FutureTask<T> mine = new FutureTask<>(read::get);
        FutureTask<T> first = (FutureTask<T>) seen.putIfAbsent(what, mine);
        if (first == null) {
            mine.run();
        }
        return result(first == null ? mine : first);
    }

    private static <T> T result(FutureTask<T> read) {
        try {
            return read.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                case null, default -> throw new IllegalStateException(failed);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
