package org.leadershipdialogue.bot.form;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadershipdialogue.bot.Entities;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.teams.Connector;
import org.leadershipdialogue.teams.MeetingFacts;
import org.springframework.stereotype.Component;

/// Guesses the unit from what the meeting or the chat is called, for whoever sets up to keep or to type over.
@Component
class Titles {

    private static final Pattern PARTS = Pattern.compile("\\s*[·|:–—]\\s*|\\s+-\\s+");

    private final Connector connector;
    private final Entities entities;

    Titles(Connector connector, Entities entities) {
        this.connector = connector;
        this.entities = entities;
    }

    /// Values of the set-up form; none where nothing can be guessed.
    Map<String, String> suggest(Turn turn) {
        String title = title(turn);
        return entities.units().isEmpty() ? ofTheTitle(title) : ofTheList(title);
    }

    private String title(Turn turn) {
        return Optional.ofNullable(turn.from().meetingId())
                .flatMap(meeting -> connector.meeting(turn.from().conversation(), meeting))
                .map(MeetingFacts::title)
                .filter(title -> !title.isBlank())
                .orElse(turn.from().topic());
    }

    /// "Leadership Dialogue · Data and Mapping": what comes last is likeliest the unit. A title of one part
    /// says nothing.
    private static Map<String, String> ofTheTitle(String title) {
        List<String> parts = PARTS.splitAsStream(title.strip())
                .filter(part -> !part.isBlank())
                .toList();
        return parts.size() < 2 ? Map.of() : Map.of("unit", parts.getLast());
    }

    /// The longest name of the list that stands in the title.
    private Map<String, String> ofTheList(String title) {
        String called = title.toLowerCase(Locale.ROOT);
        return entities.units().stream()
                .filter(unit -> called.contains(unit.toLowerCase(Locale.ROOT)))
                .max(Comparator.comparingInt(String::length))
                .map(unit -> Map.of("unit", unit, "entity", entityOf(unit)))
                .orElse(Map.of());
    }

    private String entityOf(String unit) {
        return entities.entities().entrySet().stream()
                .filter(entity -> entity.getValue().contains(unit))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
