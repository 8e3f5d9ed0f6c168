package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipdialogue.bot.command.Command;
import org.leadershipdialogue.bot.form.FormHandler;
import org.leadershipdialogue.bot.office.OfficeDesk;
import org.leadershipdialogue.bot.office.OfficeForms;
import org.leadershipdialogue.bot.press.PressHandler;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.language.Words;
import org.springframework.beans.factory.annotation.Autowired;

/// Nothing a card or the help offers is left without somebody who does it.
class EverythingIsAnsweredTest extends Story {

    private static final Pattern QUOTED = Pattern.compile("[“«]\\s*([^”»]+?)\\s*[”»]");

    @Autowired
    List<PressHandler> presses;

    @Autowired
    List<FormHandler> forms;

    @Autowired
    List<OfficeDesk> offices;

    @Autowired
    List<OfficeForms> officeForms;

    @Autowired
    List<Command> commands;

    @Test
    void everyVerbHasOneHandler() {
        // Forms inside a card go to the desk of the forms.
        Set<Verb> onCards = EnumSet.complementOf(EnumSet.of(Verb.FORM_OPEN, Verb.FORM_SUBMIT));

        assertThat(Stream.concat(
                        presses.stream().flatMap(handler -> handler.verbs().stream()),
                        offices.stream().flatMap(desk -> desk.verbs().stream())))
                .containsExactlyInAnyOrderElementsOf(onCards);
    }

    @Test
    void everyFormHasOneHandler() {
        // A session held without the bot is reported by who led it and by who collects, each from their own card.
        Stream<FormId> ofOffices =
                officeForms.stream().flatMap(desk -> desk.forms().stream()).distinct();

        assertThat(Stream.concat(forms.stream().map(FormHandler::form), ofOffices))
                .containsExactlyInAnyOrder(FormId.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"help.before", "help.after", "help.personal"})
    void whateverTheHelpNamesElsewhereIsACommandToo(String key) {
        for (String language : List.of("en", "fr")) {
            assertThat(named(language, key)).isNotEmpty().isSubsetOf(known());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyWordTheHelpNamesIsACommand(String language) {
        assertThat(named(language, "help.text")).hasSize(10).isSubsetOf(known());
    }

    private Set<String> known() {
        return commands.stream().flatMap(command -> command.words().stream()).collect(Collectors.toSet());
    }

    private static List<String> named(String language, String key) {
        return QUOTED.matcher(Words.of(Locale.of(language)).say(key))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
