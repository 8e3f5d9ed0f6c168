package org.leadershipdialogue.storage;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Looks for timers that are due and lets their handlers ring; one node at a time gets each row.
final class Clockwork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);
    private static final int THREADS = 4;

    /// A node silent for six of them is taken for dead: longer than the clocks of two nodes may differ.
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);

    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    private static final Duration LAST_RETRY = Duration.ofHours(1);
    private static final int DOUBLINGS = 9;
    private static final Duration LEAVE = Duration.ofSeconds(5);

    private final SchedulerBuilder builder;
    private @Nullable Scheduler scheduler;

    Clockwork(TimerTable table, List<TimerHandler> handlers, Clock clock, Duration every) {
        builder = Scheduler.create(table.own(), tasks(handlers))
                .jdbcCustomization(table.dialect())
                .clock(clock::instant)
                .pollingInterval(every)
                .pollUsingFetch(0.5, THREADS)
                .threads(THREADS)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(LEAVE)
                // A fault's own words may hold what nobody may read in a log.
                .failureLogging(LogLevel.OFF, false);
    }

    static List<Task<?>> tasks(List<TimerHandler> handlers) {
        return handlers.stream().<Task<?>>map(Clockwork::task).toList();
    }

    /// A scheduler that was stopped cannot go on, so each start makes one.
    @Override
    public synchronized void start() {
        if (scheduler == null) {
            scheduler = builder.build();
            scheduler.start();
        }
    }

    @Override
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }

    private static Task<Void> task(TimerHandler handler) {
        return Tasks.custom(handler.kind(), Void.class)
                .onFailure(Clockwork::later)
                .onDeadExecution((left, row) -> row.reschedule(left, left.getTimeDone()))
                .execute((row, _) -> ring(handler, StoredTimers.about(row.getId())));
    }

    private static CompletionHandler<Void> ring(TimerHandler handler, String about) {
        try {
            return handler.ring(about)
                    .<CompletionHandler<Void>>map(next -> (done, row) -> row.reschedule(done, next))
                    .orElseGet(CompletionHandler.OnCompleteRemove::new);
        } catch (RuntimeException fault) {
            LOG.error(
                    "The timer {} of {} failed: {}",
                    handler.kind(),
                    about,
                    fault.getClass().getName());
            throw fault;
        }
    }

    private static void later(ExecutionComplete failed, ExecutionOperations<Void> row) {
        int failures = Math.min(DOUBLINGS, failed.getExecution().consecutiveFailures);
        Duration delay = FIRST_RETRY.multipliedBy(1L << failures);
        row.reschedule(failed, failed.getTimeDone().plus(delay.compareTo(LAST_RETRY) > 0 ? LAST_RETRY : delay));
    }
}
