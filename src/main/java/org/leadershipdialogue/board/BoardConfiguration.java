package org.leadershipdialogue.board;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.leadershipdialogue.storage.Engine;
import org.leadershipdialogue.storage.Writes;
import org.leadershipdialogue.teams.Connector;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Wires the board to this process's clock and threads.
@Configuration(proxyBeanMethods = false)
class BoardConfiguration {

    // Rates are counted by the world's clock, whatever a rehearsal's clock says.
    private static final Clock CLOCK = Clock.systemUTC();

    @Bean
    Driver board(Connector connector, ObjectProvider<Wanted> wanted, Stored stored, Later later) {
        // Late, because whoever says what is wanted may itself tell the board of changes.
        Wanted present = id -> {
            Wanted known = wanted.getIfAvailable();
            return known == null ? List.of() : known.cards(id);
        };
        if (stored.engine() == Engine.SQLITE) {
            new Lease(stored.writes(), stored.jdbc(), stored.engine()).freeAll();
        }
        return assemble(connector, present, stored, new Driver.Pace(Thread::startVirtualThread, later, CLOCK));
    }

    @Bean
    Rest rest(Driver driver) {
        return new Rest(driver);
    }

    @Bean
    Sweep sweep(Driver driver, Later later) {
        return new Sweep(driver, later, CLOCK);
    }

    @Bean
    Stored boardTables(Writes writes, JdbcClient jdbc, Engine engine) {
        return new Stored(writes, jdbc, engine);
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService boardTimer() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("board").factory());
    }

    @Bean
    Later later(@Qualifier("boardTimer") ScheduledExecutorService timer) {
        return (moment, work) -> {
            long delay = Duration.between(CLOCK.instant(), moment).toMillis();
            // The timer only rings; whoever is woken may block.
            var _ = timer.schedule(() -> Thread.startVirtualThread(work), Math.max(0, delay), TimeUnit.MILLISECONDS);
        };
    }

    /// Where the board keeps its tables.
    record Stored(Writes writes, JdbcClient jdbc, Engine engine) {}

    static Driver assemble(Connector connector, Wanted wanted, Stored stored, Driver.Pace pace) {
        Clock clock = pace.clock();
        Ledger ledger = new Ledger(stored.writes(), stored.jdbc(), stored.engine());
        Conversations conversations = new Conversations(stored.writes(), stored.jdbc(), clock);
        Lease lease = new Lease(stored.writes(), stored.jdbc(), stored.engine());
        Sender.Rates rates = new Sender.Rates(new MemoryBudget(clock), new Attempts(RandomGenerator.getDefault()));
        Sender sender = new Sender(connector, ledger, conversations, rates, clock);
        return new Driver(conversations, ledger, new Pass(wanted, ledger, lease, sender, clock), pace);
    }
}
