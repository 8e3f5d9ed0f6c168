package org.leadershipdialogue.tenant;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.leadershipdialogue.board.Pace;

/// The service itself, in whatever time it is given: who may sign in, its connector and its chats.
final class Teams implements AutoCloseable {

    final Pace time;
    final Findings findings = new Findings();
    final Inspection inspection = new Inspection(findings);
    final Faults faults;
    final Chats chats = new Chats();
    final Envelopes envelopes;
    private final EntraLogin.Registration bot = new EntraLogin.Registration(
            UUID.randomUUID().toString(), People.TENANT, "a secret of the bot " + UUID.randomUUID());
    private final Web web = Web.http();
    private final EntraLogin entra = new EntraLogin(bot, findings);
    private final BotFrameworkLogin botFramework;
    private final URI serviceUrl;

    /// One that keeps every message, looks at all of them and tells of each.
    static Teams watched(Pace time, long seed, Consumer<Activities.Posted> watchers) {
        return new Teams(
                time,
                seed,
                Rosters.FEW,
                teams -> new Activities(teams.chats, teams.inspection, time.clock(), watchers));
    }

    /// @param page how many people it tells of at once
    /// @param messages who takes what is put into chats
    Teams(Pace time, long seed, int page, Function<Teams, Connector.Resource> messages) {
        this.time = time;
        faults = new Faults(seed);
        botFramework = new BotFrameworkLogin(web, time.clock());
        Connector connector = new Connector(
                web,
                new Connector.Parts(time, entra, faults, findings),
                List.of(
                        messages.apply(this),
                        new Rosters(page, chats, findings),
                        new Beginnings(chats, bot, findings),
                        new MeetingRoles(chats, bot.tenantId(), findings),
                        new MeetingDetails(chats)));
        serviceUrl = connector.serviceUrl();
        envelopes = new Envelopes(time.clock(), serviceUrl, bot);
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

    /// The `Authorization` header of what is sent to the bot.
    String bearer() {
        return botFramework.bearer(bot.appId(), serviceUrl);
    }

    /// Where a process of the bot gets its own tokens.
    URI authority() {
        return entra.address();
    }

    /// A trust store for such a process; its password is [LoopbackKeys#PASSWORD].
    Path trusted() {
        return entra.trusted();
    }

    @Override
    public void close() {
        web.close();
        entra.close();
    }
}
