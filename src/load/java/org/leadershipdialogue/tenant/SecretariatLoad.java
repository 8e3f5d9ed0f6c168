package org.leadershipdialogue.tenant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A whole organisation in the same ninety minutes: sessions of twenty people over one process of the bot and one
/// PostgreSQL, their time and Teams' limits run so many times as fast.
class SecretariatLoad {

    /// How many sessions at once, one after the other; the first warm the processes up.
    private static final int[] SESSIONS = Arrays.stream(
                    System.getProperty("load.sessions", "10,10,40,100,200").split(",", -1))
            .mapToInt(Integer::parseInt)
            .toArray();

    private static final int FACTOR = Integer.getInteger("load.factor", 6);
    private static final Duration MOST = Duration.ofHours(2);

    private final Instant begin = Instant.ofEpochMilli(System.currentTimeMillis());
    private final ScaledTime time = new ScaledTime(begin, FACTOR);
    private final AtomicReference<Crowd> crowd = new AtomicReference<>();

    @Test
    void measure() throws Exception {
        try (DatabaseProcess database = new DatabaseProcess()) {
            runFast(database.jdbc());
            try (Teams teams = new Teams(time, 1, all -> new Late());
                    NodeProcess bot = new NodeProcess(teams, launched(), settings(teams, database))) {
                bot.awaitReady();
                crowd.set(new Crowd(bot.address(), teams::bearer));
                System.out.printf("%n%d processors, time runs %d times as fast%n", processors(), FACTOR);
                for (int sessions : SESSIONS) {
                    hold(sessions, teams, bot, database);
                }
            }
        }
    }

    private void hold(int sessions, Teams teams, NodeProcess bot, DatabaseProcess database) throws Exception {
        Crowd all = crowd.get();
        all.figures = new Figures();
        Duration botBefore = cpu(bot.process());
        Duration databaseBefore = cpu(database.postmaster());
        Duration crowdBefore = cpu(ProcessHandle.current());
        long begun = System.nanoTime();
        CountDownLatch over = new CountDownLatch(sessions);
        List<Thread> meetings = new ArrayList<>();
        for (int number = 0; number < sessions; number++) {
            SimulatedMeeting meeting = new SimulatedMeeting(teams.chats, teams.envelopes, all, time, number);
            all.add(meeting);
            meetings.add(Thread.startVirtualThread(() -> hold(meeting, over)));
        }
        boolean allOver = over.await(time.real(MOST).toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS);
        meetings.forEach(Thread::interrupt);
        double botEach = (double) cpu(bot.process()).minus(botBefore).toMillis() / sessions;
        double databaseEach =
                (double) cpu(database.postmaster()).minus(databaseBefore).toMillis() / sessions;
        double crowdEach =
                (double) cpu(ProcessHandle.current()).minus(crowdBefore).toMillis() / sessions;
        System.out.printf(
                "%,5d sessions%s in %d s: %s; processor a session: bot %,.0f ms, database %,.0f ms, crowd %,.0f ms;"
                        + " bot's memory %s, database %s; %d as too fast%n",
                sessions,
                allOver ? "" : " (not all over)",
                Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                all.figures.text(),
                botEach,
                databaseEach,
                crowdEach,
                memory(bot.process()),
                size(database),
                teams.findings.all().size());
        all.clear();
    }

    private static void hold(SimulatedMeeting meeting, CountDownLatch over) {
        try {
            meeting.isHeld();
            over.countDown();
        } catch (InterruptedException tooLong) {
            Thread.currentThread().interrupt();
        }
    }

    /// The crowd needs the bot's address, which needs the connector.
    private final class Late implements Connector.Resource {
        @Override
        public boolean owns(Web.Request request) {
            return request.path().size() >= 4 && request.path().get(3).equals("activities");
        }

        @Override
        public Web.Answer serve(Web.Request request) {
            return crowd.get().serve(request);
        }
    }

    private List<String> launched() {
        return List.of(
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path"),
                ScaledBot.class.getName(),
                Long.toString(begin.toEpochMilli()),
                Integer.toString(FACTOR));
    }

    private static List<String> settings(Teams teams, DatabaseProcess database) {
        List<String> settings = new ArrayList<>(teams.settings());
        database.settings().stream()
                .map(setting -> setting.startsWith("spring.datasource.url")
                        ? setting + "&" + ServerTime.SEARCH_PATH
                        : setting)
                .forEach(settings::add);
        settings.add("dialogue.tick=" + 15_000 / FACTOR + "ms");
        settings.add("dialogue.timers-every=" + 10_000 / FACTOR + "ms");
        return settings;
    }

    /// The clock all nodes share runs as fast.
    private void runFast(JdbcClient jdbc) {
        jdbc.sql("create schema tenant_time").update();
        String start = "timestamptz 'epoch' + interval '1 millisecond' * " + begin.toEpochMilli();
        jdbc.sql("create function tenant_time.clock_timestamp() returns timestamptz language sql volatile as $$ select "
                        + start + " + (pg_catalog.clock_timestamp() - (" + start + ")) * " + FACTOR + " $$")
                .update();
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static Duration cpu(ProcessHandle process) {
        // The crowd's own children are the bot and the database.
        boolean own = process.pid() == ProcessHandle.current().pid();
        return Stream.concat(Stream.of(process), own ? Stream.empty() : process.descendants())
                .flatMap(each -> each.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static String size(DatabaseProcess database) {
        return database.jdbc()
                .sql("select pg_size_pretty(pg_database_size(current_database()))")
                .query(String.class)
                .single();
    }

    private static String memory(ProcessHandle process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .findFirst()
                        .orElse("-")
                        .replaceAll("\\s+", " ")
                : "-";
    }
}
