package org.leadershipdialogue.bot;

import java.util.Comparator;
import java.util.List;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.teams.Connector;
import org.leadershipdialogue.teams.ConversationRef;
import org.springframework.stereotype.Component;

/// Who is in a chat, by name; asked when a form needs it, never per press.
@Component
public class Roster {

    private final Connector connector;

    Roster(Connector connector) {
        this.connector = connector;
    }

    /// Everybody in the chat; empty when Teams does not tell.
    public List<Person> of(ConversationRef chat) {
        return connector.members(chat).orElse(List.of()).stream()
                .map(account -> new Person(account.id(), account.name()))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }
}
