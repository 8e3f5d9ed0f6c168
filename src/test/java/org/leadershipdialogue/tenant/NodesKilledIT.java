package org.leadershipdialogue.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Real processes of the bot over a real PostgreSQL, killed again and again while everybody presses: what was
/// acknowledged is there once, and every chat comes to what it should show.
class NodesKilledIT {

    private static final int ROUNDS = Integer.getInteger("storm.rounds", 2);
    private static final int NODES = Integer.getInteger("storm.nodes", 2);
    private static final long SEED = Long.getLong("storm.seed", System.nanoTime());
    private static final Duration RAGE = Duration.ofSeconds(5);
    private static final Duration LONGEST_CALMING = Duration.ofSeconds(90);

    @Test
    void loseNothingThatWasAcknowledged() {
        System.out.println("NodesKilledIT seed " + SEED);
        Random random = new Random(SEED);
        try (Storm storm = new Storm(SEED, NODES)) {
            List<StormyMeeting> before = List.of();
            for (int round = 1; round <= ROUNDS; round++) {
                List<StormyMeeting> meetings = storm.meet(3);
                storm.isOver();
                storm.rage(meetings, random, RAGE);
                assertThat(storm.witness.kept())
                        .as("what the database itself has lost, seed %d", SEED)
                        .containsAll(storm.witness.acknowledged);
                assertThat(storm.silenced).as("who fell silent, seed %d", SEED).isEmpty();
                // Those of the round before have calmed down meanwhile, over a second misfortune.
                comeToWhatTheyShould(storm, round - 1, before);
                before = meetings;
            }
            comeToWhatTheyShould(storm, ROUNDS, before);
        }
    }

    private static void comeToWhatTheyShould(Storm storm, int round, List<StormyMeeting> meetings) {
        if (meetings.isEmpty()) {
            return;
        }
        long begin = System.nanoTime();
        meetings.forEach(meeting -> isClosed(storm, meeting));
        meetings.forEach(meeting -> calmsDown(storm, meeting));
        meetings.forEach(meeting -> isAsAcknowledged(storm, meeting));
        tell(storm, round, meetings, Duration.ofNanos(System.nanoTime() - begin));
        storm.leaves(meetings);
    }

    /// A typed move is not taken right after another, so it is typed until it is.
    private static void isClosed(Storm storm, StormyMeeting meeting) {
        String open = "select count(*) from session where conversation_id = ? and phase <> 'CLOSED'";
        await("seed " + SEED)
                .atMost(LONGEST_CALMING)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    meeting.closes();
                    return count(storm, open, meeting) == 0;
                });
    }

    private static void calmsDown(Storm storm, StormyMeeting meeting) {
        await("seed " + SEED)
                .atMost(LONGEST_CALMING)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> {
                    meeting.looksAtEverything();
                    // Whoever closes the session does not wait for its last card.
                    assertThat(meeting.numbers())
                            .as("the last card, seed %d", SEED)
                            .endsWith(progress(storm, meeting).path("visits").size());
                    assertThat(meeting.cards()).doesNotHaveDuplicates();
                    assertThat(ofChat(storm, "select activity_id from posted_card", meeting))
                            .as("what the ledger says is in the chat, seed %d", SEED)
                            .containsExactlyInAnyOrderElementsOf(meeting.messages());
                    assertThat(ofChat(storm, "select activity_id from stray", meeting))
                            .isEmpty();
                    // Begun and never sent, and passed by since: should a copy show itself after all, it is known.
                    assertThat(ofChat(storm, "select card_key from posting", meeting))
                            .doesNotContainAnyElementsOf(meeting.cards());
                });
    }

    private static int count(Storm storm, String sql, StormyMeeting meeting) {
        return storm.database
                .jdbc()
                .sql(sql)
                .param(meeting.chat.id)
                .query(Integer.class)
                .single();
    }

    private static List<String> ofChat(Storm storm, String sql, StormyMeeting meeting) {
        return storm.database
                .jdbc()
                .sql(sql + " where conversation_id = ?")
                .param(meeting.chat.id)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static void isAsAcknowledged(Storm storm, StormyMeeting meeting) {
        assertThat(asked(storm, "select person_id from register_entry where session_id in", meeting))
                .as("signed in, seed %d", SEED)
                .containsAll(meeting.signedIn)
                .doesNotHaveDuplicates();
        JsonNode progress = progress(storm, meeting);
        progress.path("visits").forEach(visit -> isWritten(storm, meeting, visit));
        assertThat(progress.path("moves").asInt()).as("moves, seed %d", SEED).isGreaterThan(meeting.moves.get());
        // Whoever moves on before a card could be posted leaves it behind: nobody has to see it.
        assertThat(meeting.numbers())
                .as("cards in order, seed %d", SEED)
                .startsWith(meeting.before.toArray(Integer[]::new))
                .isSorted()
                .doesNotHaveDuplicates()
                .endsWith(progress.path("visits").size());
        assertThat(meeting.postedAgain()).as("second copies, seed %d", SEED).allMatch(storm::mayHaveLost);
    }

    private static JsonNode progress(Storm storm, StormyMeeting meeting) {
        String session = asked(storm, "select document from session where id in", meeting)
                .getFirst();
        return Json.read(session).path("progress");
    }

    /// Every answer is counted once, and can be read once where there were enough to be read.
    private static void isWritten(Storm storm, StormyMeeting meeting, JsonNode visit) {
        Set<String> written = meeting.written(visit.path("number").asInt());
        if (written.isEmpty()) {
            return;
        }
        String prompt = visit.path("stop").asText() + ":" + visit.path("round").asInt();
        String given = "select given from prompt where id like '%:" + prompt + "' and session in";
        assertThat(asked(storm, given, meeting))
                .as("answers to %s, seed %d", prompt, SEED)
                .singleElement()
                .satisfies(
                        count -> assertThat(Integer.parseInt(count)).isBetween(written.size(), meeting.participants()));
        String words = "select words from said join prompt on prompt.id = prompt where prompt like '%:" + prompt
                + "' and session in";
        List<String> said = asked(storm, words, meeting);
        if (!said.isEmpty()) {
            assertThat(said)
                    .as("read, seed %d", SEED)
                    .containsAll(written)
                    .hasSize(Integer.parseInt(asked(storm, given, meeting).getFirst()))
                    .doesNotHaveDuplicates();
        }
    }

    private static List<String> asked(Storm storm, String sql, StormyMeeting meeting) {
        return storm.database
                .jdbc()
                .sql(sql + " (select id from session where conversation_id = ?)")
                .param(meeting.chat.id)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static void tell(Storm storm, int round, List<StormyMeeting> meetings, Duration calming) {
        System.out.printf(
                "round %d: calm after %d ms, %d signed in, %d answers, %d moves, %d cards, %d of them twice for a while;"
                        + " so far %d requests answered, slowest %d ms, %d apologies, %d unanswered%n",
                round,
                calming.toMillis(),
                meetings.stream().mapToInt(meeting -> meeting.signedIn.size()).sum(),
                meetings.stream().mapToInt(meeting -> meeting.written.size()).sum(),
                meetings.stream().mapToInt(meeting -> meeting.moves.get()).sum(),
                meetings.stream().mapToInt(meeting -> meeting.cards().size()).sum(),
                meetings.stream()
                        .mapToInt(meeting -> meeting.postedAgain().size())
                        .sum(),
                storm.balancer.answered.get(),
                storm.balancer.slowest().toMillis(),
                storm.balancer.apologies.get(),
                storm.balancer.unanswered.get());
    }
}
