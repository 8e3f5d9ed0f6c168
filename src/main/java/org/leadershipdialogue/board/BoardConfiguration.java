package org.leadershipdialogue.board;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
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

    @Bean
    Driver board(Connector connector, ObjectProvider<Wanted> wanted, Stored stored, Pace pace) {
        // Late, because whoever says what is wanted may itself tell the board of changes.
        Wanted present = id -> {
            Wanted known = wanted.getIfAvailable();
            return known == null ? List.of() : known.cards(id);
        };
        if (stored.engine() == Engine.SQLITE) {
            new Lease(stored.writes(), stored.jdbc(), stored.engine()).freeAll();
        }
        return assemble(connector, present, stored, pace);
    }

    @Bean
    Rest rest(Driver driver) {
        return new Rest(driver);
    }

    @Bean
    Sweep sweep(Driver driver, Pace pace) {
        return new Sweep(driver, pace);
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
    Pace pace(@Qualifier("boardTimer") ScheduledExecutorService timer) {
        return new WorldPace(timer);
    }

    /// Where the board keeps its tables.
    record Stored(Writes writes, JdbcClient jdbc, Engine engine) {}

    static Driver assemble(Connector connector, Wanted wanted, Stored stored, Pace pace) {
        Clock clock = pace.clock();
        Ledger ledger = new Ledger(stored.writes(), stored.jdbc(), stored.engine());
        Conversations conversations = new Conversations(stored.writes(), stored.jdbc(), clock);
        Lease lease = new Lease(stored.writes(), stored.jdbc(), stored.engine());
        Sender.Rates rates = new Sender.Rates(new MemoryBudget(clock), new Attempts(RandomGenerator.getDefault()));
        Sender sender = new Sender(connector, ledger, conversations, rates, clock);
        return new Driver(conversations, ledger, new Pass(wanted, ledger, lease, sender, clock), pace);
    }
}
