package org.leadershipdialogue.door;

import static org.mockito.Mockito.RETURNS_DEFAULTS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.MovableClock;
import org.leadershipdialogue.TestClock;
import org.leadershipdialogue.privacy.Door;
import org.leadershipdialogue.teams.Connector;
import org.leadershipdialogue.teams.MeetingRole;
import org.leadershipdialogue.teams.Outcome;
import org.mockito.invocation.InvocationOnMock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;

/// The running application as Teams reaches it: behind tokens, with an identity provider on this machine.
///
/// All its tests share one; what it would send is taken from it before it reaches a wire.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestClock.class)
public abstract class GuardedApplication {

    protected static final String BOT = "11111111-2222-4333-8444-555555555555";
    protected static final String TENANT = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";
    protected static final String CONNECTOR = "http://127.0.0.1:9/teams/";
    protected static final IdentityProvider PROVIDER = IdentityProvider.start();

    private static final AtomicInteger POSTS = new AtomicInteger();

    @LocalServerPort
    protected int port;

    @Autowired
    protected MovableClock clock;

    /// The way to Teams, below our own limits of rate.
    @SuppressWarnings("NullAway.Init")
    @TestBean(name = "connector", methodName = "wire")
    protected Connector connector;

    @DynamicPropertySource
    static void asInTeams(DynamicPropertyRegistry settings) throws IOException {
        String data = Files.createTempDirectory("dialogue-guarded-").toString();
        settings.add("dialogue.data", () -> data);
        settings.add("dialogue.teams.app-id", () -> BOT);
        settings.add("dialogue.teams.tenant-id", () -> TENANT);
        settings.add("dialogue.teams.client-secret", () -> "not used here");
        settings.add("dialogue.teams.openid-metadata-url", PROVIDER::metadata);
        settings.add("dialogue.teams.trusted-service-hosts", () -> "127.0.0.1,.botframework.com");
    }

    protected final Tokens tokens() {
        return new Tokens(PROVIDER, BOT, CONNECTOR, clock);
    }

    /// The endpoint, for whoever holds a token Teams would give.
    protected final Door door() {
        return door(() -> tokens().genuine());
    }

    /// The endpoint, for whoever shows that.
    protected final Door door(Supplier<String> authorization) {
        return new Door(port, CONNECTOR, TENANT, authorization);
    }

    static Connector wire() {
        return mock(Connector.class, withSettings().defaultAnswer(GuardedApplication::answer));
    }

    private static @Nullable Object answer(InvocationOnMock call) throws Throwable {
        Class<?> wanted = call.getMethod().getReturnType();
        if (wanted.equals(Outcome.class)) {
            return new Outcome.Sent("a-" + POSTS.incrementAndGet());
        }
        return wanted.equals(MeetingRole.class) ? MeetingRole.UNKNOWN : RETURNS_DEFAULTS.answer(call);
    }
}
