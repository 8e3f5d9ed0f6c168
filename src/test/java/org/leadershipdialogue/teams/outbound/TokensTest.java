package org.leadershipdialogue.teams.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.SettableClock;
import reactor.core.publisher.Mono;

class TokensTest {

    private static final Duration LIFE = Duration.ofHours(1);

    private final SettableClock clock = new SettableClock(Instant.parse("2023-11-06T09:00:00Z"));
    private final AtomicInteger fetches = new AtomicInteger();
    private boolean down;
    private boolean sameAgain;
    private int given;
    private @Nullable AccessToken last;
    private final Tokens tokens = new Tokens(this::entra, clock, Runnable::run);

    @Test
    void fetchesATokenOnceAndKeepsIt() throws IOException {
        assertThat(tokens.token()).isEqualTo("token-1");
        clock.forward(Duration.ofMinutes(44));

        assertThat(tokens.token()).isEqualTo("token-1");
        assertThat(fetches).hasValue(1);
    }

    @Test
    void renewsATokenAheadOfItsEnd() throws IOException {
        tokens.token();
        clock.forward(Duration.ofMinutes(45));
        assertThat(tokens.token()).as("nobody waits for the renewal").isEqualTo("token-1");

        assertThat(tokens.token()).isEqualTo("token-2");
    }

    @Test
    void usesATokenToItsEndWhileEntraIsDown() throws IOException {
        tokens.token();
        down = true;
        clock.forward(Duration.ofMinutes(59));
        assertThat(tokens.token()).isEqualTo("token-1");

        clock.forward(Duration.ofSeconds(31));
        assertThatThrownBy(tokens::token).isInstanceOf(IOException.class);
        down = false;
        clock.forward(Duration.ofSeconds(10));

        assertThat(tokens.token()).isEqualTo("token-2");
    }

    @Test
    void asksAnEntraThatIsDownOnceInTenSeconds() {
        down = true;
        for (int request = 0; request < 100; request++) {
            assertThatThrownBy(tokens::token).isInstanceOf(IOException.class);
        }
        assertThat(fetches).hasValue(1);

        clock.forward(Duration.ofSeconds(10));
        assertThatThrownBy(tokens::token).isInstanceOf(IOException.class);
        assertThat(fetches).hasValue(2);
    }

    @Test
    void asksOnceInTenSecondsWhenTheSameTokenComesBack() throws IOException {
        tokens.token();
        sameAgain = true;
        clock.forward(Duration.ofMinutes(50));
        for (int request = 0; request < 100; request++) {
            tokens.token();
        }

        assertThat(fetches).hasValue(2);
    }

    @Test
    void replacesARefusedTokenUnlessItIsFresh() throws IOException {
        String first = tokens.token();
        assertThat(tokens.insteadOf(first)).isEmpty();

        clock.forward(Duration.ofMinutes(1));
        assertThat(tokens.insteadOf(first)).contains("token-2");
        assertThat(tokens.insteadOf(first)).as("replaced meanwhile").contains("token-2");
        assertThat(fetches).hasValue(2);
    }

    @Test
    void keepsARefusedTokenWhenThereIsNoOther() throws IOException {
        String first = tokens.token();
        clock.forward(Duration.ofMinutes(1));
        down = true;

        assertThat(tokens.insteadOf(first)).isEmpty();
        assertThat(tokens.token()).isEqualTo(first);
    }

    @Test
    void fetchesOnceForAllWhoWait() throws Exception {
        CountDownLatch asking = new CountDownLatch(20);
        List<Future<String>> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Tokens shared = new Tokens(() -> slowUntil(asking), clock, Thread::startVirtualThread);
            for (int request = 0; request < 20; request++) {
                answers.add(threads.submit(() -> {
                    asking.countDown();
                    return shared.token();
                }));
            }
        }

        for (Future<String> answer : answers) {
            assertThat(answer.get()).isEqualTo("token-1");
        }
        assertThat(fetches).hasValue(1);
    }

    private TokenCredential slowUntil(CountDownLatch latch) {
        return request -> Mono.fromCallable(() -> {
            latch.await();
            fetches.incrementAndGet();
            return next();
        });
    }

    private TokenCredential entra() {
        return request -> {
            fetches.incrementAndGet();
            return down ? Mono.error(new IllegalStateException("AADSTS90033: come back later")) : Mono.just(next());
        };
    }

    private AccessToken next() {
        if (last == null || !sameAgain) {
            last = new AccessToken(
                    "token-" + ++given, clock.instant().plus(LIFE).atOffset(ZoneOffset.UTC));
        }
        return last;
    }
}
