package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Every conversation of the rehearsal and what stands in it; each change is on the disk before the call returns.
///
/// A process that was killed comes back to the same chats. "Start again" begins a new meeting's chat; the old one
/// can be looked at by nobody any more, so the bot is no longer in it. Everybody's own chat with the bot goes on, as
/// in Teams: what stands there from before is out of sight until it changes.
final class Chats {

    private final Journal journal;
    private final Changes changes;
    private final Clock clock;
    private final Map<String, Chat> chats = new LinkedHashMap<>();
    private final Map<String, Map<String, Message>> messages = new LinkedHashMap<>();
    private String run = "";
    private final Set<String> joined = new LinkedHashSet<>();
    private final Set<String> past = new LinkedHashSet<>();
    private boolean arrived;
    private long lastId;

    Chats(Journal journal, Changes changes, Clock clock) {
        this.journal = journal;
        this.changes = changes;
        this.clock = clock;
        journal.read().forEach(this::replay);
        journal.rewrite(run.isEmpty() ? List.of() : everything());
        if (run.isEmpty()) {
            startAgain();
        }
    }

    synchronized Chat meeting() {
        return knownOrNew(Chat.meeting(run));
    }

    /// The person's own chat with the bot, made when there was none.
    synchronized Chat personal(String person) {
        return chats.values().stream()
                .filter(chat -> person.equals(chat.person()))
                .findFirst()
                .orElseGet(() -> knownOrNew(Chat.personal(run, person)));
    }

    /// Whether the bot may still write there: it has left the meetings before this one.
    synchronized boolean isPresent(Chat chat) {
        return !chat.isMeeting() || chat.equals(Chat.meeting(run));
    }

    synchronized Optional<Chat> find(String id) {
        return Optional.ofNullable(chats.get(id));
    }

    /// Finds a meeting's chat by the meeting's own id.
    synchronized Optional<Chat> findMeeting(String meeting) {
        return chats.values().stream()
                .filter(chat -> chat.isMeeting() && chat.meetingId().equals(meeting))
                .findFirst();
    }

    /// Begins a new meeting's chat, to which the bot has not been added yet.
    synchronized Chat startAgain() {
        record(Json.object().put("run", UUID.randomUUID().toString().replace("-", "")));
        return meeting();
    }

    /// Whether the bot has answered to having been added to the present meeting's chat.
    synchronized boolean botArrived() {
        return arrived;
    }

    synchronized void botArrived(Chat chat) {
        if (chat.equals(meeting())) {
            record(Json.object().put("arrived", run));
        }
    }

    /// Notes that somebody has come into the present meeting after its start.
    synchronized void joins(Person latecomer) {
        record(Json.object().put("joined", latecomer.id()));
    }

    synchronized boolean hasJoined(Person latecomer) {
        return joined.contains(latecomer.id());
    }

    /// What has been written there, or changed, since the last start.
    synchronized List<Message> in(Chat chat) {
        return messages.getOrDefault(chat.id(), Map.of()).values().stream()
                .filter(message -> !past.contains(message.id()))
                .toList();
    }

    synchronized Optional<Message> find(Chat chat, String message) {
        return Optional.ofNullable(messages.getOrDefault(chat.id(), Map.of()).get(message));
    }

    synchronized Message post(Chat chat, String from, String name, Content content) {
        lastId = Math.max(lastId + 1, clock.millis());
        var message = new Message(
                Long.toString(lastId), chat.id(), from, name, clock.instant(), content.text(), content.card(), 1);
        return put(message);
    }

    synchronized Message change(Message message, Content content) {
        return put(message.changedTo(content));
    }

    synchronized void delete(Message message) {
        ObjectNode gone = Json.object().put("chat", message.chat()).put("id", message.id());
        record(Json.object().set("deleted", gone));
    }

    private Message put(Message message) {
        record(line(message));
        return message;
    }

    private Chat knownOrNew(Chat chat) {
        if (!chats.containsKey(chat.id())) {
            record(Json.object().set("chat", chat.json()));
        }
        return chat;
    }

    private void record(ObjectNode line) {
        journal.append(line);
        replay(line);
        changes.happened();
    }

    private void replay(ObjectNode line) {
        if (line.has("run")) {
            run = line.path("run").asText();
            arrived = false;
            joined.clear();
            all().map(Message::id).forEach(past::add);
        } else if (line.has("arrived")) {
            arrived = line.path("arrived").asText().equals(run);
        } else if (line.has("joined")) {
            joined.add(line.path("joined").asText());
        } else if (line.has("chat")) {
            Chat chat = Chat.from(line.path("chat"));
            chats.put(chat.id(), chat);
        } else if (line.has("message")) {
            Message message = Message.from(line.path("message"));
            lastId = Math.max(lastId, Long.parseLong(message.id()));
            past.remove(message.id());
            messages.computeIfAbsent(message.chat(), chat -> new LinkedHashMap<>())
                    .put(message.id(), message);
        } else if (line.has("deleted")) {
            messages.getOrDefault(line.path("deleted").path("chat").asText(), new LinkedHashMap<>())
                    .remove(line.path("deleted").path("id").asText());
        }
    }

    private List<ObjectNode> everything() {
        List<ObjectNode> lines = new ArrayList<>();
        all().filter(message -> past.contains(message.id())).map(Chats::line).forEach(lines::add);
        lines.add(Json.object().put("run", run));
        if (arrived) {
            lines.add(Json.object().put("arrived", run));
        }
        joined.forEach(person -> lines.add(Json.object().put("joined", person)));
        chats.values().forEach(chat -> lines.add(Json.object().set("chat", chat.json())));
        all().filter(message -> !past.contains(message.id())).map(Chats::line).forEach(lines::add);
        return lines;
    }

    private Stream<Message> all() {
        return messages.values().stream().flatMap(each -> each.values().stream());
    }

    private static ObjectNode line(Message message) {
        return Json.object().set("message", message.json());
    }
}
