package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What simulated people have to say: a little fiction of our own, by topic and language.
///
/// Nobody says what another has said about the same message, as long as there is something left.
final class Repertoire {

    private final Script script;
    private final Map<String, Integer> told = new HashMap<>();

    private Repertoire(Script script) {
        this.script = script;
    }

    /// Reads the lines that come with the application.
    static Repertoire ours() {
        ObjectMapper yaml = new YAMLMapper();
        try (InputStream file = Repertoire.class.getResourceAsStream("/rehearsal/repertoire.yaml")) {
            if (file == null) {
                throw new IllegalStateException("The repertoire is missing.");
            }
            return new Repertoire(yaml.readValue(file, Script.class));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// An answer to the question on that message, in the person's language.
    String answer(Person person, Message message) {
        String card = message.card() == null
                ? ""
                : new ReadCard(message.card()).text().toLowerCase(Locale.ROOT);
        Topic topic = script.topics().stream()
                .filter(candidate -> candidate.when().stream().anyMatch(card::contains))
                .findFirst()
                .orElse(script.topics().getLast());
        return next(topic.answers(), person, message.id());
    }

    /// A word for the chat, in the person's language.
    String chat(Person person) {
        return next(script.chat(), person, "chat");
    }

    /// What somebody says who has had enough.
    String upset(Person person) {
        return next(script.upset(), person, "upset");
    }

    private synchronized String next(Map<String, List<String>> lines, Person person, String where) {
        String language = lines.containsKey(person.language()) ? person.language() : "en";
        List<String> known = lines.getOrDefault(language, List.of());
        int turn = told.merge(where + " " + language, 1, Integer::sum);
        return known.get((turn - 1) % known.size());
    }

    private record Script(List<Topic> topics, Map<String, List<String>> chat, Map<String, List<String>> upset) {}

    /// @param when words of a card, in lower case, that tell the topic; the last topic fits any card
    private record Topic(List<String> when, Map<String, List<String>> answers) {}
}
