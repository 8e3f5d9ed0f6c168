package org.leadershipdialogue.bot;

import java.util.Locale;
import java.util.Optional;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.teams.Account;
import org.leadershipdialogue.teams.Connector;
import org.springframework.stereotype.Component;

/// Tells the organizer of a meeting what somebody else did with their session.
@Component
public class Organizers {

    private final Connector connector;
    private final PrivateWords privately;
    private final Acquaintances acquaintances;

    Organizers(Connector connector, PrivateWords privately, Acquaintances acquaintances) {
        this.connector = connector;
        this.privately = privately;
        this.acquaintances = acquaintances;
    }

    /// A presenter was the first to set the session up.
    public void setUpByAPresenter(Turn turn, Session ready) {
        // Answer first: finding the organizer asks Teams.
        Thread.startVirtualThread(() -> organizer(turn, ready)
                .filter(organizer -> !organizer.id().equals(turn.person().id()))
                .ifPresent(organizer -> privately.tell(turn.from(), organizer, line(turn, ready, organizer))));
    }

    private String line(Turn turn, Session ready, Account organizer) {
        Locale language = acquaintances
                .language(turn.conversationId(), organizer.id())
                .orElse(ready.plan().decided().language());
        return Words.of(language)
                .say(
                        "set-up.by-presenter",
                        "name",
                        turn.person().name(),
                        "unit",
                        ready.plan().decided().unit());
    }

    /// Whoever called the meeting, says Teams; else whoever added the bot.
    private Optional<Account> organizer(Turn turn, Session session) {
        return Optional.ofNullable(turn.from().meetingId())
                .flatMap(meeting -> connector.meeting(turn.from().conversation(), meeting))
                .flatMap(facts -> Optional.ofNullable(facts.organizer()))
                .or(() -> Optional.ofNullable(session.roles().organizer())
                        .map(person -> new Account(person.id(), person.name(), null)));
    }
}
