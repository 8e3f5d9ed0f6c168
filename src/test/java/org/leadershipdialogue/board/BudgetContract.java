package org.leadershipdialogue.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.board.Budget.Kind;
import org.leadershipdialogue.teams.ConversationRef;
import org.leadershipdialogue.teams.Outcome;
import org.leadershipdialogue.teams.OutgoingCard;

/// How all nodes together stay within what Teams allows.
abstract class BudgetContract extends BoardContract {

    @Test
    void keepsAChatWithinItsLimitsWhicheverNodeSends() {
        IntStream.range(0, 100).forEach(card -> stage.want("c" + card, "1", Priority.NEW_CARD));
        List<Driver> nodes = List.of(stage.board(), stage.board());

        for (int turn = 0; turn < 500; turn++) {
            changed(nodes.get(turn % 2));
            stage.forgetAlarms();
            stage.pass(Duration.ofMillis(97));
        }

        assertThat(stage.teams.shown()).hasSize(100);
        assertNeverAbove(Limit.CHAT, stage.teams.moments);
    }

    @Test
    void keepsATenantWithinItsLimitWhicheverNodeSends() {
        Map<String, ConversationRef> chats = new TreeMap<>();
        IntStream.range(0, 30).mapToObj(this::chat).forEach(chat -> chats.put(chat.conversationId(), chat));
        Wanted four = id -> IntStream.range(0, chats.containsKey(id) ? 4 : 0)
                .mapToObj(card ->
                        new WantedCard(id + card, "1", Priority.MOVE, () -> new OutgoingCard(id + card, ""), false))
                .toList();
        List<Driver> nodes = List.of(
                stage.board(four, stage.teams, database().writes()),
                stage.board(four, stage.teams, database().writes()));
        chats.values().forEach(nodes.getFirst()::remember);

        for (int turn = 0; turn < 40; turn++) {
            Driver node = nodes.get(turn % 2);
            chats.keySet().forEach(node::changed);
            stage.forgetAlarms();
            stage.pass(Duration.ofMillis(97));
        }

        assertThat(stage.teams.shown()).hasSize(120);
        assertNeverAbove(Limit.TENANT, stage.teams.moments);
    }

    @Test
    void admitsNoMoreThanTheLimitOfManyAtOnce() throws Exception {
        List<Callable<Duration>> requests = new ArrayList<>();
        for (int node = 0; node < 16; node++) {
            Budget budget = stage.stored().budget();
            requests.add(() -> budget.take(stage.chat, Kind.MESSAGE, 1));
        }
        int admitted = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Duration> request : threads.invokeAll(requests)) {
                admitted += request.get().isZero() ? 1 : 0;
            }
        }

        assertThat(admitted).isEqualTo(7);
    }

    @Test
    void countersLeaveHalfOfTheRoomToWhatMatters() {
        Budget budget = spent(3, stage.chat);

        assertThat(budget.take(stage.chat, Kind.MESSAGE, 2)).isEqualTo(Duration.ofMillis(1_100));
        assertThat(budget.take(stage.chat, Kind.MESSAGE, 1)).isZero();
    }

    @Test
    void countersThatFindNoRoomComeBackLaterAndHoldUpNoMove() {
        stage.want("register", "0", Priority.NEW_CARD);
        Driver board = stage.board();
        changed(board);
        stage.pass(Difference.BETWEEN_COUNTERS);
        for (int chat = 0; chat < 10; chat++) {
            spent(3, chat(chat));
        }
        stage.want("register", "1", Priority.COUNTER);
        changed(board);
        stage.pass(Duration.ofSeconds(9));
        assertThat(stage.teams.requests).containsExactly("post register@0");

        stage.want("next", "0", Priority.MOVE);
        stage.want("register", "2", Priority.MOVE);
        changed(board);
        assertThat(stage.teams.requests).contains("update register@2", "post next@0");

        stage.want("register", "3", Priority.COUNTER);
        stage.pass(Duration.ofSeconds(30));
        assertThat(stage.teams.requests).endsWith("update register@3");
    }

    @Test
    void whatMattersWaitsInTheOrderInWhichItCame() {
        Budget budget = stage.stored().budget();
        IntStream.range(0, 10).forEach(chat -> spent(5, chat(chat)));

        assertThat(IntStream.range(10, 40)
                        .mapToObj(chat -> budget.take(chat(chat), Kind.MESSAGE, 1))
                        .toList())
                .isEqualTo(IntStream.range(0, 30)
                        .mapToObj(place -> Duration.ofMillis(1_100 + 22 * place))
                        .toList());
        stage.pass(Duration.ofMillis(1_100));

        assertThat(budget.take(chat(40), Kind.MESSAGE, 1))
                .as("whoever comes later")
                .isEqualTo(Duration.ofMillis(660));
        assertThat(budget.take(chat(11), Kind.MESSAGE, 1))
                .as("whoever comes too early")
                .isEqualTo(Duration.ofMillis(22));
        assertThat(budget.take(chat(10), Kind.MESSAGE, 1))
                .as("whose turn it is")
                .isZero();
    }

    @Test
    void numbersStayAwayLongerEachTimeThereIsNoRoom() {
        Budget budget = stage.stored().budget();
        List<Duration> waits = new ArrayList<>();
        for (int time = 0; time < 4; time++) {
            IntStream.range(0, 10).forEach(chat -> spent(3, chat(chat)));
            waits.add(budget.take(stage.chat, Kind.MESSAGE, 2));
            stage.pass(waits.getLast());
        }
        Duration first = waits.getFirst();
        assertThat(first).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(30));
        assertThat(waits).containsExactly(first, first.multipliedBy(2), first.multipliedBy(4), first.multipliedBy(4));

        assertThat(budget.take(stage.chat, Kind.MESSAGE, 2)).isZero();
        IntStream.range(0, 10).forEach(chat -> spent(3, chat(chat)));
        assertThat(budget.take(stage.chat, Kind.MESSAGE, 2)).isEqualTo(first);
    }

    @Test
    void chatsOfATenantShareItsBudget() {
        Budget budget = stage.stored().budget();
        for (int chat = 0; chat < 10; chat++) {
            spent(5, chat(chat));
        }
        ConversationRef elsewhere = new ConversationRef("19:elsewhere", "", "another-tenant");

        assertThat(budget.take(stage.chat, Kind.MESSAGE, 1)).isPositive();
        assertThat(budget.take(elsewhere, Kind.MESSAGE, 1)).isZero();
    }

    @Test
    void countsQuestionsAboutPeopleForThemselves() {
        Budget budget = spent(7, stage.chat);

        assertThat(budget.take(stage.chat, Kind.MESSAGE, 1)).isPositive();
        for (int question = 0; question < 14; question++) {
            assertThat(budget.take(stage.chat, Kind.ROSTER, 1)).isZero();
        }
        assertThat(budget.take(stage.chat, Kind.ROSTER, 1)).isPositive();
    }

    @Test
    void aPauseSilencesOneChatAlone() {
        Budget budget = stage.stored().budget();
        budget.pause(stage.chat, Duration.ofSeconds(30));

        assertThat(budget.take(stage.chat, Kind.MESSAGE, 1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(budget.take(chat(1), Kind.MESSAGE, 1)).isZero();
    }

    @Test
    void forgetsWhatAForgottenChatSpentAndKeepsWhatTheTenantDid() {
        Driver board = stage.board();
        board.remember(chat(1));
        Budget budget = spent(1, chat(1));
        budget.take(chat(1), Kind.ROSTER, 1);
        stage.pass(Duration.ofDays(1));
        board.remember(chat(2));
        spent(1, chat(2));

        board.forgetUnheardSince(stage.clock().instant().minus(Duration.ofHours(12)));

        assertThat(spenders())
                .doesNotContain("chat:" + chat(1).conversationId(), "roster:" + chat(1).conversationId())
                .contains("chat:" + chat(2).conversationId(), "tenant:" + chat(1).tenantId());
    }

    private List<String> spenders() {
        return database()
                .jdbc()
                .sql("select subject from spending")
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void wordsBesideTheCardsCountAndWaitALittle() {
        List<Duration> slept = new ArrayList<>();
        RatedConnector words = new RatedConnector(stage.teams, stage.stored().budget(), time -> {
            slept.add(time);
            stage.pass(time);
        });
        for (int line = 0; line < 9; line++) {
            assertThat(words.say(stage.chat, "line")).isInstanceOf(Outcome.Sent.class);
        }

        assertThat(slept).containsExactly(Duration.ofMillis(1_100), Duration.ofMillis(1_000));
        assertNeverAbove(Limit.CHAT, stage.teams.moments);
    }

    @Test
    void wordsThatWouldWaitTooLongAreLeftUnsaid() {
        RatedConnector words = new RatedConnector(stage.teams, stage.stored().budget(), stage::pass);
        stage.teams.nextOutcomes.add(new Outcome.TooFast(Duration.ofSeconds(30)));

        assertThat(words.say(stage.chat, "line")).isInstanceOf(Outcome.TooFast.class);
        assertThat(words.say(stage.chat, "line")).isEqualTo(new Outcome.TooFast(Duration.ofSeconds(30)));
        assertThat(words.members(stage.chat)).isPresent();
        assertThat(stage.teams.requests).containsExactly("say line", "members");
    }

    @Test
    void goesByTheClockAllNodesShare() {
        SharedTime time = SharedTime.of(database().engine(), Clock.systemUTC());
        long now =
                database().jdbc().sql("select " + time.now()).query(Long.class).single();
        assertThat(Instant.ofEpochMilli(now))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));

        var stored = stage.stored(database().writes(), time);
        assertThat(stored.budget().take(stage.chat, Kind.MESSAGE, 1)).isZero();
        assertThat(stored.lease().take(stage.chat.conversationId())).isPresent();
        assertThat(stored.lease().take(stage.chat.conversationId())).isEmpty();
    }

    private Budget spent(int requests, ConversationRef chat) {
        Budget budget = stage.stored().budget();
        for (int request = 0; request < requests; request++) {
            assertThat(budget.take(chat, Kind.MESSAGE, 1)).isZero();
        }
        return budget;
    }

    private ConversationRef chat(int number) {
        return new ConversationRef(
                stage.chat.conversationId() + number, stage.chat.serviceUrl(), stage.chat.tenantId());
    }

    private static void assertNeverAbove(List<Limit> limits, List<Instant> requests) {
        for (Limit limit : limits) {
            for (Instant begin : requests) {
                Instant end = begin.plus(limit.within());
                assertThat(requests.stream().filter(moment -> !moment.isBefore(begin) && moment.isBefore(end)))
                        .as("within %s", limit.within())
                        .hasSizeLessThanOrEqualTo(limit.most());
            }
        }
    }
}
