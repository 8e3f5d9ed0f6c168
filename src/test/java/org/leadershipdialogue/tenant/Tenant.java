package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A tenant of Teams on this machine: who may sign in, its connector, its chats and everybody's clients.
final class Tenant implements AutoCloseable {

    final VirtualTime time = new VirtualTime(Instant.parse("2026-03-02T09:00:00Z"));
    private final Teams teams;
    final Findings findings;
    final Inspection inspection;
    final Faults faults;
    final Chats chats;
    final Envelopes envelopes;
    private final List<Meeting> meetings = new ArrayList<>();
    private final BotDoor door;

    Tenant(long seed) {
        teams = Teams.watched(time, seed, this::tell);
        findings = teams.findings;
        inspection = teams.inspection;
        faults = teams.faults;
        chats = teams.chats;
        envelopes = teams.envelopes;
        door = new BotDoor(time, findings, teams::bearer);
    }

    /// What the bot has to be told of this tenant, as settings.
    List<String> settings() {
        return teams.settings();
    }

    /// The bot is these processes from now on; requests go to each in turn.
    void reaches(BotNode... nodes) {
        door.leadsTo(Arrays.stream(nodes)
                .map(node -> node.address().resolve("api/messages"))
                .toList());
    }

    /// A meeting somebody has called, with its chat.
    Meeting meeting(People people) {
        Client.Reach reach = new Client.Reach(time, door, envelopes, inspection);
        Chat chat = chats.meeting(people.all());
        List<Client> clients =
                people.all().stream().map(person -> new Client(person, reach)).toList();
        Meeting meeting = new Meeting(this, chat, clients);
        meetings.add(meeting);
        return meeting;
    }

    /// Brings something to the bot that nobody waits for.
    void bring(ObjectNode activity) {
        time.during(() -> door.bring(activity));
        time.pass(Duration.ofSeconds(1));
    }

    @Override
    public void close() {
        teams.close();
    }

    private void tell(Activities.Posted posted) {
        meetings.forEach(meeting -> meeting.changed(posted.chat(), posted.message()));
    }
}
