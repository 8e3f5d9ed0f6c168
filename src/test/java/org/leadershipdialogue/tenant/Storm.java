package org.leadershipdialogue.tenant;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Several meetings at once over nodes and a database that are killed at random moments.
final class Storm implements AutoCloseable {

    /// What nodes are started from, in turn: with the jar of another release two releases run side by side.
    private static final List<Path> JARS = Stream.of(
                    System.getProperty("storm.jars", NodeProcess.JAR.toString()).split(",", -1))
            .map(Path::of)
            .toList();

    private final List<StormyMeeting> meetings = new CopyOnWriteArrayList<>();
    private final RealTime time = new RealTime();
    final DatabaseProcess database = new DatabaseProcess();
    final Witness witness = new Witness(database);
    final Teams teams;
    final Balancer balancer;
    private final List<NodeProcess> nodes;
    private final List<Outage> outages = new CopyOnWriteArrayList<>();
    final List<Throwable> silenced = new CopyOnWriteArrayList<>();

    /// A time in which the answer to a post may have been lost, or nobody could write down that it came.
    private record Outage(Instant from, Instant until) {
        // As long as an answer may be waited for.
        private static final Duration BEFORE = Duration.ofSeconds(10);

        boolean explains(Instant post) {
            return post.isAfter(from.minus(BEFORE)) && post.isBefore(until);
        }
    }

    Storm(long seed, int size) {
        teams = Teams.watched(time, seed, posted -> meetings.forEach(meeting -> meeting.changed(posted)));
        List<String> settings = new ArrayList<>(teams.settings());
        settings.addAll(database.settings());
        // They wait for each other, but this storm is over in seconds.
        settings.add("dialogue.look-together=20ms");
        nodes = IntStream.range(0, size)
                .mapToObj(number -> new NodeProcess(teams, JARS.get(number % JARS.size()), settings))
                .toList();
        nodes.forEach(NodeProcess::awaitReady);
        balancer = new Balancer(nodes.stream().map(NodeProcess::address).toList(), teams.findings, teams::bearer);
    }

    /// New meetings that have come to their first question.
    List<StormyMeeting> meet(int number) {
        List<StormyMeeting> met = IntStream.range(0, number)
                .mapToObj(each -> new StormyMeeting(teams, balancer))
                .toList();
        meetings.addAll(met);
        met.stream().map(meeting -> watched(meeting::begins)).toList().forEach(Storm::join);
        return met;
    }

    /// Lets everybody press while a node dies, and the database.
    ///
    /// @param random decides who dies when, and is all that does
    void rage(List<StormyMeeting> raging, Random random, Duration length) {
        List<Thread> people = new ArrayList<>();
        long end = System.nanoTime() + length.toNanos();
        people.add(during(end, witness::writes));
        for (StormyMeeting meeting : raging) {
            Random leading = new Random(random.nextLong());
            people.add(during(end, () -> meeting.leads(leading)));
            for (int number = 0; number < meeting.participants(); number++) {
                int seat = number;
                Random taking = new Random(random.nextLong());
                people.add(during(end, () -> meeting.takesPart(seat, taking)));
            }
        }
        misfortunes(random, length);
        people.forEach(Storm::join);
    }

    /// Waits until every node that died is back.
    void isOver() {
        nodes.forEach(NodeProcess::awaitReady);
    }

    /// Nobody looks at these any more.
    void leaves(List<StormyMeeting> judged) {
        meetings.removeAll(judged);
    }

    /// Whether a post of that moment may be unknown to the nodes.
    boolean mayHaveLost(Instant post) {
        return outages.stream().anyMatch(outage -> outage.explains(post));
    }

    private void misfortunes(Random random, Duration length) {
        NodeProcess node = nodes.get(random.nextInt(nodes.size()));
        long most = length.toMillis() / 3;
        boolean nodeFirst = random.nextBoolean();
        rest(random.nextLong(500, most));
        if (nodeFirst) {
            dies(node);
        }
        rest(random.nextLong(most));
        databaseDies(random.nextLong(1500));
        if (!nodeFirst) {
            rest(random.nextLong(1000));
            dies(node);
        }
    }

    private void dies(NodeProcess node) {
        Instant from = Instant.now();
        node.kill();
        outages.add(new Outage(from, Instant.now()));
        node.startAgain();
    }

    private void databaseDies(long millis) {
        Instant from = Instant.now();
        database.kill();
        rest(millis);
        database.startAgain();
        outages.add(new Outage(from, Instant.now()));
    }

    /// Does it again and again. A storm in which somebody fell silent would prove nothing.
    private Thread during(long end, Runnable deed) {
        return watched(() -> {
            while (System.nanoTime() < end) {
                deed.run();
            }
        });
    }

    private Thread watched(Runnable deed) {
        return Thread.ofVirtual()
                .uncaughtExceptionHandler((thread, failure) -> silenced.add(failure))
                .start(deed);
    }

    private static void rest(long millis) {
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    @Override
    public void close() {
        nodes.forEach(NodeProcess::close);
        teams.close();
        database.close();
        time.close();
    }
}
