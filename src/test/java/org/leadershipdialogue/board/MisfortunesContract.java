package org.leadershipdialogue.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A Teams in which everything goes wrong, and two nodes that bring one chat to what is wanted all the same.
abstract class MisfortunesContract extends BoardContract {

    private static final int CARDS = 8;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void leaveEveryCardOnceAndInOrder(long seed) {
        Random random = new Random(seed);
        Misfortunes teams = new Misfortunes(stage, seed);
        List<Driver> nodes = List.of(node(teams), node(teams));

        for (int card = 1; card <= CARDS; card++) {
            stage.want("c" + card, "1", Priority.NEW_CARD);
            stage.want("c" + (1 + random.nextInt(card)), "2", Priority.MOVE);
            changed(nodes.get(random.nextInt(2)));
            stage.pass(Duration.ofSeconds(random.nextInt(12)));
            somebodyLooks(nodes, random);
        }
        teams.calmDown();
        stage.pass(Duration.ofMinutes(15));
        somebodyLooks(nodes, random);
        everybodyLooks(nodes.getFirst());
        stage.pass(Duration.ofMinutes(1));

        assertThat(stage.teams.shown())
                .containsExactlyElementsOf(stage.wanted.stream()
                        .map(card -> card.drawing().get().json())
                        .toList());
        List<String> posts = stage.teams.requests.stream()
                .filter(request -> request.startsWith("post "))
                .map(request -> name(request.substring("post ".length())))
                .toList();
        assertThat(posts.stream().filter(card -> Collections.frequency(posts, card) > 1))
                .as("posted again")
                .isSubsetOf(teams.lost);
    }

    private static String name(String json) {
        return json.substring(0, json.indexOf('@'));
    }

    private Driver node(Misfortunes teams) {
        return stage.board(teams.connector(), database().writes());
    }

    /// A client that shows a message asks for its own view of it, and so names it.
    private void somebodyLooks(List<Driver> nodes, Random random) {
        List.copyOf(stage.teams.messages.keySet()).stream()
                .filter(message -> random.nextInt(3) == 0)
                .forEach(message -> looks(nodes.get(random.nextInt(2)), message));
    }

    private void everybodyLooks(Driver node) {
        List.copyOf(stage.teams.messages.keySet()).forEach(message -> looks(node, message));
    }

    private void looks(Driver node, String message) {
        String card = stage.teams.messages.get(message);
        if (card != null) {
            node.seen(stage.chat.conversationId(), stage.key(name(card)), message);
        }
    }
}
