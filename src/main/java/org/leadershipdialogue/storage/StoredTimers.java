package org.leadershipdialogue.storage;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Timers as db-scheduler's rows. A row that rings cannot be moved, so what is set meanwhile gets a second one.
final class StoredTimers implements Timers {

    private static final String AGAIN = " again";

    private final Writes writes;
    private final SchedulerClient rows;
    private final JdbcClient jdbc;
    private final String forUpdate;

    StoredTimers(Writes writes, TimerTable table, Engine engine) {
        this.writes = writes;
        jdbc = JdbcClient.create(table.joining());
        forUpdate = engine.forUpdate();
        rows = SchedulerClient.Builder.create(table.joining())
                .jdbcCustomization(table.dialect())
                .build();
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
        hold(row);
        try {
            return rows.schedule(row, at, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException ringing) {
            return false;
        }
    }

    private void remove(TaskInstance<Void> row) {
        hold(row);
        rows.getScheduledExecution(row).filter(known -> !known.isPicked()).ifPresent(known -> rows.cancel(row));
    }

    /// Keeps other nodes from the row to the end of the transaction: db-scheduler looks at it and then changes it, and
    /// takes it for a fault of its own if somebody else changed it in between.
    private void hold(TaskInstance<Void> row) {
        jdbc.sql("select version from scheduled_tasks where task_name = ? and task_instance = ?" + forUpdate)
                .params(row.getTaskName(), row.getId())
                .query(Long.class)
                .optional();
    }
}
