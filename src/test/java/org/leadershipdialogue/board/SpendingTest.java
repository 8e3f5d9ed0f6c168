package org.leadershipdialogue.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpendingTest {

    private static final long NOW = Instant.parse("2023-11-06T09:00:00Z").toEpochMilli();
    private static final Spending NOTHING = Spending.parse("");

    @Test
    void theTightestSpanDecides() {
        Spending eight = NOTHING;
        for (int request = 0; request < 8; request++) {
            eight = eight.plus(NOW, Limit.CHAT);
        }

        assertThat(eight.freeAt(Limit.CHAT, 1)).isEqualTo(NOW + 2_100);
    }

    @Test
    void isTheSameAfterItWasWrittenDown() {
        Spending some =
                NOTHING.plus(NOW, Limit.CHAT).plus(NOW + 40_000, Limit.CHAT).silentUntil(NOW + 5);

        assertThat(Spending.parse(some.text())).isEqualTo(some);
        assertThat(Spending.parse(NOTHING.text()).freeAt(Limit.CHAT, 1)).isZero();
    }

    @Test
    void keepsItsOrderWhenTheClockIsSetBack() {
        Spending some = NOTHING.plus(NOW, Limit.CHAT).plus(NOW - 5_000, Limit.CHAT);

        assertThat(some.spent()).extracting(Spending.Spent::moment).isSorted();
    }

    @Test
    void neverCountsLessThanThereWasAndStaysShort() {
        Random random = new Random(7);
        Spending spending = NOTHING;
        List<Long> exactly = new ArrayList<>();
        long now = NOW;
        for (int request = 0; request < 6_000; request++) {
            now = Math.max(now + random.nextInt(1_000), spending.freeAt(Limit.CHAT, 1));
            assertWithin(exactly, now);
            spending = Spending.parse(spending.plus(now, Limit.CHAT).text());
            exactly.add(now);
        }

        assertThat(spending.text()).hasSizeLessThan(4_000);
    }

    private static void assertWithin(List<Long> requests, long now) {
        for (Limit limit : Limit.CHAT) {
            int most = limit.most();
            if (requests.size() >= most) {
                Duration span = Duration.ofMillis(now - requests.get(requests.size() - most));
                assertThat(span).as("%d requests before", most).isGreaterThanOrEqualTo(limit.within());
            }
        }
    }
}
