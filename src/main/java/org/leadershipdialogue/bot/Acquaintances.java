package org.leadershipdialogue.bot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What people in a chat are called and which language they read, as their last activity said. Kept in
/// memory alone, for the chats and people heard from last: whoever is forgotten here is met again at their
/// next press.
@Component
public class Acquaintances {

    /// As many as meet at once: of a chat that is not known, everybody's every request would be taken for news.
    private static final int CHATS = 3_000;

    private static final int PEOPLE = 500;

    private final Map<String, Map<String, Known>> chats = new Latest<>(CHATS);

    /// Somebody, as they were last heard from.
    ///
    /// @param language null where their client does not say
    public record Known(String id, String name, @Nullable Locale language) {}

    /// Notes whoever caused the turn.
    ///
    /// @return whether they are new here, or have another name than before
    public synchronized boolean meet(Turn turn) {
        String id = turn.person().id();
        Map<String, Known> people = chats.computeIfAbsent(turn.conversationId(), _ -> new Latest<>(PEOPLE));
        Known before = people.get(id);
        Known now = new Known(id, turn.person().name(), turn.from().locale());
        people.put(id, now);
        return before == null || !before.name().equals(now.name());
    }

    /// Everybody met in a chat.
    public synchronized List<Known> in(String conversationId) {
        return List.copyOf(chats.getOrDefault(conversationId, Map.of()).values());
    }

    /// The language somebody reads, if they were met in the chat.
    public Optional<Locale> language(String conversationId, String personId) {
        return in(conversationId).stream()
                .filter(known -> known.id().equals(personId))
                .findFirst()
                .flatMap(known -> Optional.ofNullable(known.language()));
    }

    /// Forgets what was used longest ago.
    private static final class Latest<T> extends LinkedHashMap<String, T> {

        private static final long serialVersionUID = 1L;

        private final int most;

        Latest(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > most;
        }
    }
}
