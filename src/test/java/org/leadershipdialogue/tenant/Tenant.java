package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// A tenant of Teams on this machine: who may sign in, its connector, its chats and everybody's clients.
final class Tenant implements AutoCloseable {

    final VirtualTime time = new VirtualTime(Instant.parse("2026-03-02T09:00:00Z"));
    final Findings findings = new Findings();
    final Inspection inspection = new Inspection(findings);
    final Faults faults;
    final Chats chats = new Chats();
    final EntraLogin.Registration bot = new EntraLogin.Registration(
            UUID.randomUUID().toString(), People.TENANT, "a secret of the bot " + UUID.randomUUID());
    final Envelopes envelopes;
    private final Web web = Web.http();
    private final EntraLogin entra = new EntraLogin(bot, findings);
    private final BotFrameworkLogin botFramework = new BotFrameworkLogin(web, time);
    private final List<Meeting> meetings = new ArrayList<>();
    private final BotDoor door;

    Tenant(long seed) {
        faults = new Faults(seed);
        Connector connector = new Connector(
                web,
                new Connector.Parts(time, entra, faults, findings),
                List.of(
                        new Activities(chats, inspection, time, this::tell),
                        new Rosters(chats, findings),
                        new Beginnings(chats, bot, findings),
                        new MeetingRoles(chats, bot.tenantId(), findings),
                        new MeetingDetails(chats)));
        envelopes = new Envelopes(time, connector.serviceUrl(), bot);
        door = new BotDoor(time, findings, () -> botFramework.bearer(bot.appId(), connector.serviceUrl()));
    }

    /// What the bot has to be told of this tenant, as settings.
    List<String> settings() {
        return List.of(
                "dialogue.teams.app-id=" + bot.appId(),
                "dialogue.teams.tenant-id=" + bot.tenantId(),
                "dialogue.teams.client-secret=" + bot.secret(),
                "dialogue.teams.openid-metadata-url=" + botFramework.metadata(),
                "dialogue.teams.trusted-service-hosts=127.0.0.1",
                "dialogue.public-url=https://dialogue.example.org");
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
        web.close();
        entra.close();
    }

    private void tell(Activities.Posted posted) {
        meetings.forEach(meeting -> meeting.changed(posted.chat(), posted.message()));
    }
}
