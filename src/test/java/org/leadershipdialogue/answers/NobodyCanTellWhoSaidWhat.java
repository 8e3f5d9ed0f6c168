package org.leadershipdialogue.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.storage.DatabaseContract;
import org.leadershipdialogue.storage.Seal;
import org.leadershipdialogue.storage.Secret;

/// Tries to tell who said what, with the whole database and the order in which people wrote, and must fail.
///
/// Chance alone puts one person of each prompt right on average; the bound is six standard deviations above.
abstract class NobodyCanTellWhoSaidWhat extends DatabaseContract {

    private static final int PROMPTS = 40;
    private static final int PEOPLE = 10;
    static final int CHANCE = PROMPTS + (int) (6 * Math.sqrt(PROMPTS));

    private final List<String> people =
            IntStream.range(0, PEOPLE).mapToObj(i -> "29:" + UUID.randomUUID()).toList();

    /// Who wrote each text. The attacker knows in which order people wrote, and has every text; not this.
    private final Map<String, String> author = new HashMap<>();

    private final Map<Prompt, List<String>> orderOfWriting = new HashMap<>();
    private final List<String> tags = new ArrayList<>();
    private final List<String> sealed = new ArrayList<>();
    private final List<String> sealedKeys = new ArrayList<>();

    /// What this engine can sort rows by, columns and hidden ones.
    abstract List<String> orders();

    /// Every text the database holds, in all tables.
    abstract List<String> everything();

    /// Called when all prompts are open and written to, and again when all have closed.
    void look(boolean open) {}

    final List<String> people() {
        return people;
    }

    /// What must be gone once the prompts have closed.
    final List<String> secrets() {
        var all = new ArrayList<>(tags);
        all.addAll(sealedKeys);
        sealed.forEach(text -> all.add(text.substring(0, 60)));
        return all;
    }

    @BeforeAll
    void writeAndClose() {
        var answers = TestAnswers.in(database()).answers();
        for (var i = 0; i < PROMPTS; i++) {
            var prompt = new Prompt("s", "s:question-1." + i + ":1");
            var order = new ArrayList<>(people);
            Collections.shuffle(order);
            orderOfWriting.put(prompt, order);
            order.forEach(person -> {
                var text = "What somebody thinks: " + UUID.randomUUID() + "!".repeat(text(person));
                author.put(text, person);
                answers.write(prompt, person, text);
            });
        }
        tags.addAll(column("select tag from draft"));
        sealed.addAll(column("select sealed from draft"));
        sealedKeys.addAll(column("select sealed from prompt_key"));
        look(true);
        orderOfWriting.keySet().forEach(prompt -> answers.close(prompt, 3));
        look(false);
    }

    /// Each person has a length of their own, as in life.
    private int text(String person) {
        return people.indexOf(person) * 7;
    }

    @Test
    void doesNoBetterThanChanceBySortingRows() {
        for (var order : orders()) {
            for (var direction : List.of("", " desc")) {
                var hits = hits(prompt -> column(
                        "select words from said where prompt = '" + prompt.id() + "' order by " + order + direction));
                assertThat(hits).as("sorted by %s%s", order, direction).isLessThan(CHANCE);
            }
        }
    }

    @Test
    void findsNoPersonAnywhere() {
        assertThat(everything()).isNotEmpty().noneMatch(text -> people.stream().anyMatch(text::contains));
    }

    @Test
    void findsNeitherDraftsNorKeysAfterwards() {
        assertThat(column("select tag from draft")).isEmpty();
        assertThat(column("select prompt from prompt_key")).isEmpty();
        var secrets = secrets();
        assertThat(everything()).noneMatch(text -> secrets.stream().anyMatch(text::contains));
    }

    @Test
    void findsNoTagTwiceThoughEverybodyWroteToEveryPrompt() {
        assertThat(new HashSet<>(tags)).hasSize(PROMPTS * PEOPLE);
    }

    @Test
    void tellsNothingFromTheLengthOfADraft() {
        assertThat(sealed)
                .hasSize(PROMPTS * PEOPLE)
                .extracting(String::length)
                .containsOnly(sealed.getFirst().length());
    }

    @Test
    void opensNoDraftWithTheDatabaseAlone() {
        var guess = new Seal(Secret.of("whoever has the database lacks this"));

        assertThat(sealed)
                .allSatisfy(draft ->
                        assertThatThrownBy(() -> guess.open(draft)).isInstanceOf(IllegalArgumentException.class));
        assertThat(sealedKeys)
                .hasSize(PROMPTS)
                .allSatisfy(
                        key -> assertThatThrownBy(() -> guess.open(key)).isInstanceOf(IllegalArgumentException.class));
    }

    /// How many texts the attacker gives to the right person, taking the n-th text for the n-th writer's.
    final int hits(Function<Prompt, List<String>> texts) {
        var hits = 0;
        for (var prompt : orderOfWriting.keySet()) {
            var writers = orderOfWriting.get(prompt);
            var sorted = texts.apply(prompt);
            assertThat(sorted).hasSize(PEOPLE);
            for (var i = 0; i < PEOPLE; i++) {
                hits += writers.get(i).equals(author.get(sorted.get(i))) ? 1 : 0;
            }
        }
        return hits;
    }

    final List<String> column(String sql) {
        return database().jdbc().sql(sql).query((row, n) -> row.getString(1)).list();
    }
}
