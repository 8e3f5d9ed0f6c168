package org.leadershipdialogue.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
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

    /// Sessions that hurry through their cards before anything counts: nodes are seldom new when many begin.
    private static final int WARMING = Integer.getInteger("load.warming", 0);

    private static final Duration HURRIED = Duration.ofSeconds(5);

    private static final double FACTOR = Double.parseDouble(System.getProperty("load.factor", "6"));

    /// Meetings begin on the quarter, or with a window of zero minutes together; people come within minutes. Each was
    /// set up in the quarter of an hour before.
    private static final Duration WINDOW = Duration.ofMinutes(Integer.getInteger("load.window", 45));

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration COMING = Duration.ofMinutes(5);
    private static final Duration MOST = Duration.ofMinutes(145);
    private static final Duration LOOK = Duration.ofMinutes(10);

    private final Instant begin = Instant.ofEpochMilli(System.currentTimeMillis());
    private final ScaledTime time = new ScaledTime(begin, FACTOR);
    private final AtomicReference<Crowd> crowd = new AtomicReference<>();

    @Test
    void measure() throws Exception {
        try (DatabaseProcess database = new DatabaseProcess()) {
            runFast(database.jdbc());
            try (Teams teams = new Teams(time, 1, Rosters.ALL, all -> new Late());
                    NodeProcess bot = new NodeProcess(teams, launched(), settings(teams, database))) {
                bot.awaitReady();
                crowd.set(new Crowd(bot.address(), teams::bearer));
                System.out.printf("%n%d processors, time runs %.1f times as fast%n", Machine.processors(), FACTOR);
                if (WARMING > 0) {
                    hold(WARMING, HURRIED, teams, bot, database);
                    rest(bot, database);
                }
                for (int sessions : SESSIONS) {
                    hold(sessions, SimulatedMeeting.EACH_CARD, teams, bot, database);
                }
            }
        }
    }

    /// What is used while nobody meets, which few sessions bear and many share.
    private void rest(NodeProcess bot, DatabaseProcess database) throws Exception {
        List<Duration> before = processor(bot, database);
        time.pause(LOOK);
        List<Long> used = since(before, bot, database);
        System.out.printf(
                "%nAt rest, processor in ten minutes of the meeting: bot %,d ms, database %,d ms, crowd %,d ms%n",
                used.get(0), used.get(1), used.get(2));
    }

    private static List<Duration> processor(NodeProcess bot, DatabaseProcess database) throws IOException {
        return List.of(
                Machine.processor(bot.process()),
                Machine.processor(database.postmaster()),
                Machine.processor(ProcessHandle.current()));
    }

    /// @return milliseconds of the bot, the database and the people
    private static List<Long> since(List<Duration> before, NodeProcess bot, DatabaseProcess database)
            throws IOException {
        List<Duration> now = processor(bot, database);
        return IntStream.range(0, now.size())
                .mapToObj(part -> now.get(part).minus(before.get(part)).toMillis())
                .toList();
    }

    private void hold(int sessions, Duration eachCard, Teams teams, NodeProcess bot, DatabaseProcess database)
            throws Exception {
        Crowd all = crowd.get();
        all.figures = new Figures();
        List<Duration> before = processor(bot, database);
        long begun = System.nanoTime();
        long over = holdAll(sessions, eachCard, teams, all);
        List<Long> used = since(before, bot, database);
        System.out.printf(
                "%n%,d sessions, %,d over, in %d s: processor a session: bot %,d ms, database %,d ms, crowd %,d ms; bot's"
                        + " heap %,d MB, most it held %,d MB; database %s; %d as too fast%n      %s",
                sessions,
                over,
                Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                used.get(0) / sessions,
                used.get(1) / sessions,
                used.get(2) / sessions,
                Machine.heap(bot.process()),
                Machine.mostMemory(bot.process()),
                size(database),
                teams.findings.all().size(),
                all.figures.text());
        all.clear();
        assertThat(all.figures.faults()).as("what people met").isEmpty();
        assertThat(over).as("sessions that came to their close").isEqualTo(sessions);
        assertThat(teams.findings.all()).as("more than Teams takes").isEmpty();
    }

    /// @return how many came to their close
    private long holdAll(int sessions, Duration eachCard, Teams teams, Crowd all) throws InterruptedException {
        AtomicInteger closed = new AtomicInteger();
        CountDownLatch over = new CountDownLatch(sessions);
        List<Thread> meetings = new ArrayList<>();
        for (int number = 0; number < sessions; number++) {
            SimulatedMeeting meeting =
                    new SimulatedMeeting(teams.chats, teams.envelopes, all, time, eachCard, number);
            Random random = new Random(number);
            Duration prepared = within(QUARTER, random);
            Duration start = start(number).plus(within(COMING, random));
            all.add(meeting);
            meetings.add(Thread.startVirtualThread(() -> {
                try {
                    time.pause(prepared);
                    meeting.prepare();
                    time.pause(start.minus(prepared));
                    closed.addAndGet(meeting.isHeld() ? 1 : 0);
                } catch (InterruptedException tooLong) {
                    Thread.currentThread().interrupt();
                } finally {
                    over.countDown();
                }
            }));
        }
        await(over, teams, all.figures);
        meetings.forEach(Thread::interrupt);
        return closed.get();
    }

    /// Tells now and then how far it is: a whole organisation takes an hour.
    private void await(CountDownLatch over, Teams teams, Figures figures) throws InterruptedException {
        Instant last = time.instant().plus(MOST).plus(WINDOW);
        while (!over.await(time.real(LOOK).toMillis(), TimeUnit.MILLISECONDS)) {
            System.out.printf(
                    "%s: %,d under way; %d as too fast; %s%n",
                    time.instant(), over.getCount(), teams.findings.all().size(), figures.line());
            if (time.instant().isAfter(last)) {
                figures.fault("not over in time");
                return;
            }
        }
    }

    /// Evenly over the quarters of the window, the first of which is that of the setting up.
    private static Duration start(int number) {
        long quarters = WINDOW.dividedBy(QUARTER) + 1;
        return QUARTER.multipliedBy(1 + number % quarters);
    }

    private static Duration within(Duration span, Random random) {
        return Duration.ofMillis(random.nextLong(span.toMillis()));
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
        List<String> launched = new ArrayList<>(
                List.of(System.getProperty("load.bot", "-Xmx2g").split(" ", -1)));
        launched.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                ScaledBot.class.getName(),
                Long.toString(begin.toEpochMilli()),
                Double.toString(FACTOR)));
        return launched;
    }

    private static List<String> settings(Teams teams, DatabaseProcess database) {
        List<String> settings = new ArrayList<>(teams.settings());
        database.settings().stream()
                .map(setting -> setting.startsWith("spring.datasource.url")
                        ? setting + "&" + ServerTime.SEARCH_PATH
                        : setting)
                .forEach(settings::add);
        settings.add("dialogue.tick=" + scaled(15_000));
        settings.add("dialogue.look-together=" + scaled(250));
        settings.add("dialogue.timers-every=" + scaled(10_000));
        return settings;
    }

    private static String scaled(long milliseconds) {
        return Math.round(milliseconds * 1_000 / FACTOR) + "us";
    }

    /// The clock all nodes share runs as fast.
    private void runFast(JdbcClient jdbc) {
        jdbc.sql("create schema tenant_time").update();
        String start = "timestamptz 'epoch' + interval '1 millisecond' * " + begin.toEpochMilli();
        jdbc.sql("create function tenant_time.clock_timestamp() returns timestamptz language sql volatile as $$ select "
                        + start + " + (pg_catalog.clock_timestamp() - (" + start + ")) * " + FACTOR + " $$")
                .update();
    }

    private static String size(DatabaseProcess database) {
        return database.jdbc()
                .sql("select pg_size_pretty(pg_database_size(current_database()))")
                .query(String.class)
                .single();
    }
}
