package org.leadershipdialogue.board;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.leadershipdialogue.storage.TestDatabase;
import org.leadershipdialogue.storage.Writes;
import org.leadershipdialogue.teams.Connector;
import org.leadershipdialogue.teams.ConversationRef;
import org.leadershipdialogue.teams.OutgoingCard;

/// One chat, what is wanted in it, and a clock that moves only when told.
final class Stage extends Clock implements Pace {

    // Of a tenant of its own, as the stages of one database would spend each other's budgets.
    final ConversationRef chat = new ConversationRef(
            "19:" + UUID.randomUUID(), "http://127.0.0.1/rehearsal/connector/", "tenant-" + UUID.randomUUID());
    final FakeChat teams = new FakeChat(this);
    final List<WantedCard> wanted = new ArrayList<>();
    private final TestDatabase database;
    private final TreeMap<Instant, List<Runnable>> alarms = new TreeMap<>();
    private Instant now = Instant.parse("2023-11-06T09:00:00Z");

    Stage(TestDatabase database) {
        this.database = database;
    }

    Driver board() {
        return board(teams, database.writes());
    }

    Driver board(Connector connector, Writes writes) {
        Wanted here = id -> id.equals(chat.conversationId()) ? List.copyOf(wanted) : List.of();
        return board(here, connector, writes);
    }

    /// A board over this database, as a node of its own; it works on the calling thread.
    Driver board(Wanted wanted, Connector connector, Writes writes) {
        Driver board = BoardConfiguration.assemble(
                connector, wanted, stored(writes), this, new Lag(new SimpleMeterRegistry(), clock()));
        board.remember(chat);
        return board;
    }

    BoardConfiguration.Stored stored() {
        return stored(database.writes());
    }

    /// The tables all nodes share, by the clock of this stage.
    private BoardConfiguration.Stored stored(Writes writes) {
        return stored(writes, () -> Long.toString(millis()));
    }

    /// Another node's, with a line of its own.
    BoardConfiguration.Stored stored(Writes writes, SharedTime time) {
        return new BoardConfiguration.Stored(
                writes, database.jdbc(), database.engine(), time, new WaitingLine(clock()), true, 3);
    }

    void want(String name, String revision, Priority priority) {
        want(name, revision, priority, name + "@" + revision, false);
    }

    void want(String name, String revision, Priority priority, String json, boolean settled) {
        WantedCard card = new WantedCard(key(name), revision, priority, () -> new OutgoingCard(json, name), settled);
        for (int place = 0; place < wanted.size(); place++) {
            if (wanted.get(place).key().equals(card.key())) {
                wanted.set(place, card);
                return;
            }
        }
        wanted.add(card);
    }

    String key(String name) {
        return chat.conversationId() + "/" + name;
    }

    /// Time passes; alarms ring on the way.
    void pass(Duration time) {
        Instant end = now.plus(time);
        while (!alarms.isEmpty() && !alarms.firstKey().isAfter(end)) {
            var next = alarms.pollFirstEntry();
            now = next.getKey().isAfter(now) ? next.getKey() : now;
            next.getValue().forEach(Runnable::run);
        }
        now = end;
    }

    /// What was to be done later dies with the node, or sleeps with it.
    void forgetAlarms() {
        alarms.clear();
    }

    @Override
    public Clock clock() {
        return this;
    }

    @Override
    public void soon(Runnable work) {
        work.run();
    }

    @Override
    public void at(Instant moment, Runnable work) {
        alarms.computeIfAbsent(moment, at -> new ArrayList<>()).add(work);
    }

    @Override
    public void pause(Duration time) {
        pass(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
