package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Writes the activities Teams sends to a bot.
final class Envelope {

    private final Address address;
    private final Clock clock;

    Envelope(Address address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    /// Something a person typed; `id` is that of the message in the chat.
    ObjectNode message(Chat chat, Person from, String id, String text) {
        ObjectNode activity = activity("message", chat, from);
        activity.put("id", id).put("text", text).put("textFormat", "plain");
        return activity;
    }

    /// What a plain `Action.Submit` sends: a message without words.
    ObjectNode submitted(Chat chat, Person from, String replyTo, ObjectNode data) {
        return activity("message", chat, from).put("replyToId", replyTo).set("value", data);
    }

    /// A request the bot answers at once.
    ObjectNode invoke(String name, Chat chat, Person from, ObjectNode value) {
        return activity("invoke", chat, from).put("name", name).set("value", value);
    }

    ObjectNode botAdded(Chat chat, Person by) {
        ObjectNode activity = activity("conversationUpdate", chat, by);
        activity.putArray("membersAdded").add(Accounts.bot());
        return activity;
    }

    /// @param what `Start` or `End`
    ObjectNode meeting(String what, Chat chat, Person by) {
        ObjectNode value = Json.object()
                .put("MeetingType", "Scheduled")
                .put("Title", Cast.TITLE)
                .put("Id", chat.meetingId())
                .put("JoinUrl", "https://rehearsal.example/join")
                .put(what + "Time", clock.instant().toString());
        return event("application/vnd.microsoft.meeting" + what, chat, by, value);
    }

    ObjectNode meetingJoined(Chat chat, List<Person> people) {
        ObjectNode value = Json.object();
        ArrayNode members = value.putArray("members");
        people.forEach(person -> members.add(Accounts.participant(person, chat, true)));
        return event("application/vnd.microsoft.meetingParticipantJoin", chat, people.getFirst(), value);
    }

    private ObjectNode event(String name, Chat chat, Person from, ObjectNode value) {
        return activity("event", chat, from).put("name", name).set("value", value);
    }

    private ObjectNode activity(String type, Chat chat, Person from) {
        ObjectNode activity = Json.object()
                .put("type", type)
                .put("id", "f:" + UUID.randomUUID())
                .put("timestamp", clock.instant().toString())
                .put("channelId", "msteams")
                .put("serviceUrl", address.connector())
                .put("locale", from.locale());
        activity.set("from", Accounts.sender(from));
        activity.set("recipient", Accounts.bot());
        activity.set("conversation", conversation(chat));
        activity.set("channelData", channelData(chat));
        return activity;
    }

    private static ObjectNode conversation(Chat chat) {
        ObjectNode conversation = Json.object()
                .put("id", chat.id())
                .put("tenantId", Bot.TENANT)
                .put("conversationType", chat.isMeeting() ? "groupChat" : "personal");
        return chat.isMeeting() ? conversation.put("isGroup", true) : conversation;
    }

    private static ObjectNode channelData(Chat chat) {
        ObjectNode data = Json.object();
        data.putObject("tenant").put("id", Bot.TENANT);
        if (chat.isMeeting()) {
            data.putObject("meeting").put("id", chat.meetingId());
        }
        return data;
    }
}
