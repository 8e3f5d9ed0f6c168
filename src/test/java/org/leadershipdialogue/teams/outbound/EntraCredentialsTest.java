package org.leadershipdialogue.teams.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.SettableClock;
import org.leadershipdialogue.teams.ConversationRef;
import org.leadershipdialogue.teams.Outcome;
import org.leadershipdialogue.teams.OutgoingCard;
import org.leadershipdialogue.teams.TrustedHosts;
import reactor.core.publisher.Mono;

class EntraCredentialsTest {

    private static final OutgoingCard CARD = new OutgoingCard("{\"type\":\"AdaptiveCard\"}", "Sign in");

    private final SettableClock clock = new SettableClock(Instant.parse("2023-11-06T09:00:00Z"));
    private final AtomicInteger fetches = new AtomicInteger();
    private boolean down;
    private StubTeams teams;

    @BeforeEach
    void start() throws Exception {
        teams = new StubTeams();
        teams.answer = StubTeams.json(201, "{'id':'41'}");
    }

    @AfterEach
    void stop() {
        teams.close();
    }

    @Test
    void showsOurTokenToATrustedHost() {
        assertThat(post(trusting("127.0.0.1"))).isEqualTo(new Outcome.Sent("41"));

        assertThat(shown()).containsExactly("Bearer token-1");
    }

    @Test
    void showsNoTokenToAnyOtherHost() {
        post(trusting("smba.trafficmanager.net"));

        assertThat(teams.requests).hasSize(1);
        assertThat(shown()).isEmpty();
        assertThat(fetches).hasValue(0);
    }

    @Test
    void followsNoRedirectWithOurToken() throws Exception {
        try (StubTeams canary = new StubTeams()) {
            teams.answer = StubTeams.redirect(canary.serviceUrl());

            assertThat(post(trusting("127.0.0.1"))).isEqualTo(new Outcome.Refused(307));
            assertThat(canary.requests).isEmpty();
        }
    }

    @Test
    void asksForAFreshTokenWhenTeamsRefusesTheOldOne() {
        TeamsConnector connector = trusting("127.0.0.1");
        post(connector);
        clock.forward(Duration.ofMinutes(20));
        teams.answer = exchange -> (shown().getLast().endsWith("token-2")
                        ? StubTeams.json(201, "{'id':'42'}")
                        : StubTeams.status(401))
                .to(exchange);

        assertThat(post(connector)).isEqualTo(new Outcome.Sent("42"));
        assertThat(shown()).containsExactly("Bearer token-1", "Bearer token-1", "Bearer token-2");
    }

    @Test
    void asksForAFreshTokenOnceOnly() {
        TeamsConnector connector = trusting("127.0.0.1");
        post(connector);
        clock.forward(Duration.ofMinutes(20));
        teams.answer = StubTeams.status(401);

        assertThat(post(connector)).isEqualTo(new Outcome.NotNow(401));
        assertThat(post(connector)).isEqualTo(new Outcome.NotNow(401));
        assertThat(teams.requests).hasSize(4);
        assertThat(fetches).hasValue(2);
    }

    @Test
    void sendsNothingYetWhileThereIsNoToken() {
        down = true;

        assertThat(post(trusting("127.0.0.1"))).isEqualTo(new Outcome.NotNow(0));
        assertThat(teams.requests).isEmpty();
    }

    private List<String> shown() {
        return teams.requests.stream()
                .flatMap(request -> request.authorization().stream())
                .toList();
    }

    private Outcome post(TeamsConnector connector) {
        return connector.post(new ConversationRef("19:meeting@thread.v2", teams.serviceUrl(), "tenant-a"), CARD);
    }

    /// A connector that itself sends anywhere on this machine, so that only the token's own check is left.
    private TeamsConnector trusting(String host) {
        Tokens tokens = new Tokens(this::entra, clock, Runnable::run);
        TrustedHosts hosts = host.equals("127.0.0.1") ? Samples.thisMachine() : Samples.hosts(host);
        return new TeamsConnector(
                new Peers(
                        new TeamsHttp(Duration.ofSeconds(10), Duration.ofSeconds(20)),
                        new EntraCredentials(tokens, hosts)),
                Samples.thisMachine());
    }

    private TokenCredential entra() {
        return request -> down
                ? Mono.error(new IllegalStateException("down"))
                : Mono.just(new AccessToken(
                        "token-" + fetches.incrementAndGet(),
                        clock.instant().plus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC)));
    }
}
