package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One conversation: who is in it and what the bot has put there, in order.
final class Chat {

    final String id;
    final Kind kind;
    final @Nullable String meetingId;
    private final List<Someone> members;
    private final Map<String, Message> messages = new LinkedHashMap<>();
    private final List<String> deleted = new ArrayList<>();
    private long lastId;

    enum Kind {
        personal,
        groupChat
    }

    Chat(String id, Kind kind, @Nullable String meetingId, List<Someone> members) {
        this.id = id;
        this.kind = kind;
        this.meetingId = meetingId;
        this.members = List.copyOf(members);
    }

    List<Someone> members() {
        return members;
    }

    /// Puts a message at the bottom; ids are moments in milliseconds, as Teams makes them.
    synchronized Message post(JsonNode activity, Instant now) {
        lastId = Math.max(lastId + 1, now.toEpochMilli());
        Message message = new Message(id, Long.toString(lastId), activity, 0);
        messages.put(message.id(), message);
        return message;
    }

    /// @return empty where there is no such message
    synchronized Optional<Message> edit(String message, JsonNode activity) {
        return Optional.ofNullable(messages.computeIfPresent(message, (id, before) -> before.edited(activity)));
    }

    synchronized boolean delete(String message) {
        deleted.add(message);
        return messages.remove(message) != null;
    }

    synchronized List<Message> messages() {
        return List.copyOf(messages.values());
    }

    synchronized Optional<Message> message(String message) {
        return Optional.ofNullable(messages.get(message));
    }

    synchronized List<String> deleted() {
        return List.copyOf(deleted);
    }
}
