package org.leadershipdialogue.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.teams.Connector;
import org.leadershipdialogue.teams.ConversationRef;
import org.springframework.stereotype.Component;

/// Who is in a chat, by name; asked when a form needs it, never per press.
@Component
public class Roster {

    /// One form asks more than once; it is the same roster.
    private static final Duration SAME = Duration.ofSeconds(10);

    private static final int CHATS = 200;

    private final Connector connector;
    private final Clock clock;
    private final Map<String, Read> lately = Collections.synchronizedMap(new Lately());

    Roster(Connector connector, Clock clock) {
        this.connector = connector;
        this.clock = clock;
    }

    /// Everybody in the chat. Where Teams does not tell, because too much was asked of late or for good,
    /// whom it told of before; else nobody.
    public List<Person> of(ConversationRef chat) {
        Instant now = clock.instant();
        Read last = lately.get(chat.conversationId());
        if (last != null && now.isBefore(last.at().plus(SAME))) {
            return last.people();
        }
        return connector
                .members(chat)
                .map(members -> members.stream()
                        .map(account -> new Person(account.id(), account.name()))
                        .sorted(Comparator.comparing(Person::name))
                        .toList())
                .map(people -> {
                    lately.put(chat.conversationId(), new Read(people, now));
                    return people;
                })
                .orElse(last == null ? List.of() : last.people());
    }

    private record Read(List<Person> people, Instant at) {}

    /// Forgets the chats that were asked for longest ago.
    private static final class Lately extends LinkedHashMap<String, Read> {

        private static final long serialVersionUID = 1L;

        Lately() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Read> eldest) {
            return size() > CHATS;
        }
    }
}
