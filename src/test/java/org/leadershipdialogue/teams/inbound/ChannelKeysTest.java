package org.leadershipdialogue.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.SettableClock;

class ChannelKeysTest {

    private static final RSAKey FIRST = key("first");
    private static final RSAKey SECOND = key("second");

    private final SettableClock clock = new SettableClock(Instant.parse("2023-11-06T09:00:00Z"));
    private KeyRing published = ring(FIRST);
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean down;
    private boolean nonsense;
    private boolean slow;
    private int fetches;
    private final ChannelKeys keys = new ChannelKeys(this::fetch, clock, this::run, Duration.ZERO);

    @Test
    void fetchesOnceForManyTokens() {
        for (int token = 0; token < 50; token++) {
            assertThat(knows("first")).isTrue();
        }

        assertThat(fetches).isEqualTo(1);
    }

    @Test
    void looksAnUnknownKeyUpAtMostOnceAMinute() {
        knows("first");
        clock.forward(Duration.ofMinutes(1));

        for (int stranger = 0; stranger < 50; stranger++) {
            assertThat(knows("made-up-" + stranger)).isFalse();
        }

        assertThat(fetches).isEqualTo(2);
    }

    @Test
    void findsANewKeyAMinuteAfterTheLastLook() {
        knows("first");
        published = ring(FIRST, SECOND);

        assertThat(knows("second")).isFalse();
        clock.forward(Duration.ofMinutes(1));
        assertThat(knows("second")).isTrue();
        assertThat(keys.endorses("second", "msteams")).isTrue();
        assertThat(keys.endorses("second", "webchat")).isFalse();
    }

    @Test
    void keepsTheLastGoodSetThroughAnOutage() {
        knows("first");
        down = true;
        clock.forward(Duration.ofDays(3));

        assertThat(knows("first")).isTrue();
        assertThat(knows("first")).isTrue();
        assertThat(fetches).isEqualTo(2);
    }

    @Test
    void refreshesAheadOfNeed() {
        knows("first");
        published = ring(SECOND);
        clock.forward(Duration.ofHours(13));
        knows("first");

        assertThat(knows("second")).isTrue();
        assertThat(fetches).isEqualTo(2);
    }

    @Test
    void triesAgainSoonWhileThereIsNoKeyAtAll() {
        down = true;
        assertThat(knows("first")).isFalse();
        assertThat(knows("first")).isFalse();
        assertThat(fetches).isEqualTo(1);

        down = false;
        clock.forward(Duration.ofSeconds(5));
        assertThat(knows("first")).isTrue();
    }

    @Test
    void makesNobodyWaitForALookThatTakesLong() {
        slow = true;
        for (int stranger = 0; stranger < 50; stranger++) {
            assertThat(knows("first")).isFalse();
            clock.forward(Duration.ofMinutes(2));
        }
        assertThat(waiting).hasSize(1);

        waiting.removeFirst().run();
        assertThat(knows("first")).isTrue();
        assertThat(fetches).isEqualTo(1);
    }

    @Test
    void looksForNoKeyThatIsNotNamed() {
        JWKMatcher anyKey = new JWKMatcher.Builder().build();

        assertThat(keys.get(new JWKSelector(anyKey), null)).isEmpty();
        assertThat(knows("")).isFalse();
        assertThat(fetches).isZero();
    }

    @Test
    void looksAgainAfterTheClockWasSetBack() {
        knows("first");
        published = ring(FIRST, SECOND);
        clock.forward(Duration.ofDays(-1));

        assertThat(knows("second")).isTrue();
    }

    @Test
    void keepsTheLastGoodSetWhenTheProviderTalksNonsense() {
        knows("first");
        nonsense = true;
        clock.forward(Duration.ofHours(13));

        assertThat(knows("first")).isTrue();
        assertThat(knows("second")).isFalse();
        assertThat(fetches).isEqualTo(2);
    }

    private void run(Runnable look) {
        if (slow) {
            waiting.add(look);
        } else {
            look.run();
        }
    }

    private boolean knows(String keyId) {
        JWKMatcher matcher = new JWKMatcher.Builder().keyID(keyId).build();
        return !keys.get(new JWKSelector(matcher), null).isEmpty();
    }

    private KeyRing fetch() throws IOException {
        fetches++;
        if (down) {
            throw new IOException("down");
        }
        if (nonsense) {
            throw new IllegalStateException("what is this");
        }
        return published;
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyRing ring(RSAKey... keys) {
        Map<String, Set<String>> teamsOnly = Map.of("first", Set.of("msteams"), "second", Set.of("msteams"));
        return KeyRing.of(List.of(keys), teamsOnly);
    }
}
