package org.leadershipdialogue.storage;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;

/// Timers as db-scheduler's rows. A row that rings cannot be moved, so what is set meanwhile gets a second one.
final class StoredTimers implements Timers {

    private static final String AGAIN = " again";

    private final Writes writes;
    private final SchedulerClient rows;

    StoredTimers(Writes writes, TimerTable table) {
        this.writes = writes;
        rows = SchedulerClient.Builder.create(table.joining()).build();
    }

    /// What a row is about, whether it is the first or the second.
    static String about(String row) {
        return row.endsWith(AGAIN) ? row.substring(0, row.length() - AGAIN.length()) : row;
    }

    @Override
    public void set(String kind, String about, Instant at) {
        writes.inTransaction(() -> {
            if (!moved(new TaskInstance<>(kind, about), at)) {
                moved(new TaskInstance<>(kind, about + AGAIN), at);
            }
        });
    }

    @Override
    public void cancel(String kind, String about) {
        writes.inTransaction(() -> {
            remove(new TaskInstance<>(kind, about));
            remove(new TaskInstance<>(kind, about + AGAIN));
        });
    }

    /// @return false if it rings just now
    private boolean moved(TaskInstance<Void> row, Instant at) {
        try {
            return rows.schedule(row, at, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException ringing) {
            return false;
        }
    }

    private void remove(TaskInstance<Void> row) {
        rows.getScheduledExecution(row).filter(known -> !known.isPicked()).ifPresent(known -> rows.cancel(row));
    }
}
