package org.leadershipdialogue.tenant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Every chat of the tenant the bot could be in.
final class Chats {

    private final Map<String, Chat> chats = new ConcurrentHashMap<>();
    private final Map<String, Someone> people = new ConcurrentHashMap<>();

    /// The chat of a new meeting.
    Chat meeting(List<Someone> members) {
        members.forEach(member -> people.put(member.id(), member));
        String unique = UUID.randomUUID().toString().replace("-", "");
        Chat chat = new Chat(
                "19:meeting_" + unique + "@thread.v2", Chat.Kind.groupChat, "MCMxOTptZWV0aW5n" + unique, members);
        chats.put(chat.id, chat);
        return chat;
    }

    /// The bot's chat with one person, the same each time; empty where they do not have the app or nobody has that id.
    Optional<Chat> personal(String personId) {
        return Optional.ofNullable(people.get(personId))
                .filter(Someone::hasApp)
                .map(person -> chats.computeIfAbsent(
                        "a:1" + person.id().substring(3),
                        id -> new Chat(id, Chat.Kind.personal, null, List.of(person))));
    }

    Optional<Chat> find(String id) {
        return Optional.ofNullable(chats.get(id));
    }

    boolean mayWriteTo(Chat chat) {
        return chat.kind == Chat.Kind.groupChat || chat.members().getFirst().hasApp();
    }

    Optional<Chat> ofMeeting(String meetingId) {
        return chats.values().stream()
                .filter(chat -> meetingId.equals(chat.meetingId))
                .findFirst();
    }
}
