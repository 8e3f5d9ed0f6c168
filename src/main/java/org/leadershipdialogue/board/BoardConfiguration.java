package org.leadershipdialogue.board;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.random.RandomGenerator;
import org.leadershipdialogue.storage.Engine;
import org.leadershipdialogue.storage.Writes;
import org.leadershipdialogue.teams.Connector;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Wires the board to this process's clock and threads.
@Configuration(proxyBeanMethods = false)
class BoardConfiguration {

    @Bean
    Driver board(
            @Qualifier("connector") Connector connector,
            ObjectProvider<Wanted> wanted,
            Stored stored,
            Pace pace,
            MeterRegistry meters) {
        if (stored.engine() == Engine.SQLITE) {
            stored.lease().freeAll();
        }
        return assemble(connector, new AllWanted(wanted), stored, pace, new Lag(meters, pace.clock()));
    }

    /// What everybody but the board speaks through.
    @Bean
    @Primary
    Connector rated(@Qualifier("connector") Connector connector, Stored stored, Pace pace) {
        return new RatedConnector(connector, stored.budget(), pace::pause);
    }

    @Bean
    Rest rest(Driver driver) {
        return new Rest(driver);
    }

    @Bean
    Sweep sweep(Driver driver, Stored stored, ObjectProvider<Wanted> wanted, Pace pace) {
        Unfinished unfinished = new Unfinished(stored.writes(), stored.jdbc(), stored.time());
        return new Sweep(driver, unfinished, new AllWanted(wanted), pace);
    }

    @Bean
    Stored boardTables(Writes writes, JdbcClient jdbc, Engine engine, Pace pace, Rates rates) {
        return new Stored(
                writes,
                jdbc,
                engine,
                SharedTime.of(engine, pace.clock()),
                new WaitingLine(pace.clock()),
                rates.counted(),
                rates.lanes());
    }

    /// Teams' limits, which a rehearsal may do without; never where there is Teams.
    @Component
    record Rates(
            @Value("${dialogue.teams.app-id:}") String appId,
            @Value("${dialogue.rehearsal.rates:true}") boolean rehearsed,

            @Value("${spring.datasource.hikari.maximum-pool-size:10}")
            int pool) {

        /// Three in ten connections; looks at cards have six.
        int lanes() {
            return Math.max(1, pool * 3 / 10);
        }

        boolean counted() {
            return rehearsed || !appId.isBlank();
        }
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService boardTimer() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("board").factory());
    }

    @Bean
    Pace pace(@Qualifier("clock") Clock clock, @Qualifier("boardTimer") ScheduledExecutorService timer) {
        return new WorldPace(clock, timer);
    }

    /// Where the board keeps its tables, and the clock of all who do.
    ///
    /// @param line where this node's chats wait
    /// @param lanes how many chats may use the database at once
    record Stored(
            Writes writes,
            JdbcClient jdbc,
            Engine engine,
            SharedTime time,
            WaitingLine line,
            boolean counted,
            int lanes) {

        Budget budget() {
            return new Budget(writes, jdbc, engine, time, line, counted);
        }

        Lease lease() {
            return new Lease(writes, jdbc, time);
        }
    }

    static Driver assemble(Connector connector, Wanted wanted, Stored stored, Pace pace, Lag lag) {
        Clock clock = pace.clock();
        Ledger ledger = new Ledger(stored.writes(), stored.jdbc(), stored.engine());
        Conversations conversations = new Conversations(stored.writes(), stored.jdbc(), clock);
        Attempts attempts = new Attempts(RandomGenerator.getDefault());
        Lease lease = stored.lease();
        Gate gate = new Gate(stored.writes(), lease, stored.budget(), ledger);
        Endings endings = new Endings(ledger, conversations, stored.budget(), attempts, clock);
        Lanes lanes = new Lanes(stored.lanes());
        Sender sender = new Sender(connector, gate, new Heartbeat(lease, pace), endings, clock, lanes);
        return new Driver(conversations, ledger, new Pass(wanted, ledger, lease, sender, clock), pace, lag, lanes);
    }
}
