package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Activities as Teams writes them.
///
/// Source: the payload examples on the Teams pages on bots, meetings, dialogs and Universal Actions. Events name people
/// by their ids alone; what somebody does carries their name.
final class Envelopes {

    private final Clock clock;
    private final URI serviceUrl;
    private final EntraLogin.Registration bot;

    Envelopes(Clock clock, URI serviceUrl, EntraLogin.Registration bot) {
        this.clock = clock;
        this.serviceUrl = serviceUrl;
        this.bot = bot;
    }

    /// Something a person did.
    ObjectNode of(String type, Chat chat, Someone from) {
        ObjectNode activity = nameless(type, chat, from);
        activity.withObject("/from").put("name", from.name());
        activity.put("locale", from.locale());
        return activity;
    }

    /// Something that happened because of a person.
    ObjectNode nameless(String type, Chat chat, Someone from) {
        ObjectNode activity = Json.object()
                .put("type", type)
                .put("id", "f:" + UUID.randomUUID())
                .put("timestamp", clock.instant().toString())
                .put("channelId", "msteams")
                .put("serviceUrl", serviceUrl.toString());
        activity.set("from", account(from));
        activity.putObject("recipient").put("id", botId()).put("name", "Leadership Dialogue");
        ObjectNode conversation = activity.putObject("conversation");
        conversation
                .put("id", chat.id)
                .put("conversationType", chat.kind.name())
                .put("tenantId", bot.tenantId());
        if (chat.kind == Chat.Kind.groupChat) {
            conversation.put("isGroup", true);
        }
        ObjectNode channelData = activity.putObject("channelData");
        channelData.putObject("tenant").put("id", bot.tenantId());
        if (chat.meetingId != null) {
            channelData.putObject("meeting").put("id", chat.meetingId);
        }
        return activity;
    }

    ObjectNode botAdded(Chat chat, Someone by) {
        ObjectNode activity = nameless("conversationUpdate", chat, by);
        activity.putArray("membersAdded").addObject().put("id", botId());
        return activity;
    }

    ObjectNode installed(Chat chat, Someone by) {
        return nameless("installationUpdate", chat, by).put("action", "add");
    }

    ObjectNode membersAdded(Chat chat, List<Someone> people) {
        ObjectNode activity = nameless("conversationUpdate", chat, people.getFirst());
        activity.set(
                "membersAdded",
                Json.array(people.stream().map(Envelopes::account).toList()));
        return activity;
    }

    /// `meetingStart` and `meetingEnd`.
    ObjectNode meeting(Chat chat, Someone by, String what) {
        ObjectNode activity = nameless("event", chat, by).put("name", "application/vnd.microsoft.meeting" + what);
        activity.putObject("value")
                .put("MeetingType", "Scheduled")
                .put("Title", "Leadership Dialogue")
                .put("Id", chat.meetingId)
                .put("JoinUrl", "https://teams.microsoft.com/l/meetup-join/1")
                .put(what + "Time", clock.instant().toString());
        return activity;
    }

    /// `meetingParticipantJoin` and `meetingParticipantLeave`.
    ObjectNode participants(Chat chat, List<Someone> people, String what) {
        ObjectNode activity = nameless("event", chat, people.getFirst())
                .put("name", "application/vnd.microsoft.meetingParticipant" + what);
        var members = activity.putObject("value").putArray("members");
        for (Someone person : people) {
            ObjectNode member = members.addObject();
            ObjectNode user = member.putObject("user");
            user.setAll(account(person));
            user.put("name", person.name()).put("tenantId", person.tenantId());
            member.putObject("meeting")
                    .put("inMeeting", what.equals("Join"))
                    .put("role", person.role().name());
        }
        return activity;
    }

    /// A message that mentions the bot; without that Teams brings none from a group's chat.
    ObjectNode mention(Chat chat, Someone from, String words) {
        String tag = "<at>Leadership Dialogue</at>";
        ObjectNode activity = of("message", chat, from)
                .put("text", tag + "&nbsp;" + words + "\n")
                .put("textFormat", "plain");
        ObjectNode mention =
                activity.putArray("entities").addObject().put("type", "mention").put("text", tag);
        mention.putObject("mentioned").put("id", botId()).put("name", "Leadership Dialogue");
        return activity;
    }

    private static ObjectNode account(Someone person) {
        ObjectNode account = Json.object().put("id", person.id());
        if (person.directoryId() != null) {
            account.put("aadObjectId", person.directoryId());
        }
        return account;
    }

    private String botId() {
        return "28:" + bot.appId();
    }
}
