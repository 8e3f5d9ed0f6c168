package org.leadershipdialogue.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.leadershipdialogue.LeadershipDialogueApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/// The application as a process of its own, whose threads write without a pause while its connections are put out of
/// use one generation after the other: azure-identity reads where the identity endpoint is from the environment.
///
/// Writes until its input ends, then tells how many rows it was promised and how often it failed.
final class StormOfConnections {

    private static final int THREADS = 12;
    private static final Duration BETWEEN_GENERATIONS = Duration.ofMillis(100);

    private StormOfConnections() {}

    public static void main(String[] settings) throws Exception {
        try (var application = SpringApplication.run(LeadershipDialogueApplication.class, settings);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            HikariDataSource pool = application.getBean(HikariDataSource.class);
            JdbcClient jdbc = application.getBean(JdbcClient.class);
            jdbc.sql("create table storm (id integer)").update();
            AtomicBoolean over = new AtomicBoolean();
            AtomicInteger kept = new AtomicInteger();
            AtomicInteger failed = new AtomicInteger();
            for (int thread = 0; thread < THREADS; thread++) {
                threads.execute(() -> write(jdbc, over, kept, failed));
            }
            threads.execute(() -> renew(pool, over));
            System.out.println("storming");
            untilTheInputEnds();
            over.set(true);
            threads.shutdown();
            threads.awaitTermination(30, TimeUnit.SECONDS);
            System.out.println("kept " + kept + " failed " + failed);
        }
    }

    private static void write(JdbcClient jdbc, AtomicBoolean over, AtomicInteger kept, AtomicInteger failed) {
        while (!over.get()) {
            try {
                jdbc.sql("insert into storm (id) values (1)").update();
                kept.incrementAndGet();
            } catch (DataAccessException | TransactionException fault) {
                failed.incrementAndGet();
            }
        }
    }

    private static void renew(HikariDataSource pool, AtomicBoolean over) {
        while (!over.get()) {
            pool.getHikariPoolMXBean().softEvictConnections();
            LockSupport.parkNanos(BETWEEN_GENERATIONS.toNanos());
        }
    }

    private static void untilTheInputEnds() throws IOException {
        while (System.in.read() >= 0) {
            // Nothing to read, only an end to wait for.
        }
    }
}
