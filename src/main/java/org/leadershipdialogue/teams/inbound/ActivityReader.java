package org.leadershipdialogue.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ChannelAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.teams.Account;
import org.leadershipdialogue.teams.From;
import org.leadershipdialogue.teams.Incoming;
import org.leadershipdialogue.teams.activity.ActivityJson;
import org.leadershipdialogue.teams.activity.Bots;

/// Reads an admitted activity as something that happened; an activity it does not know becomes [Incoming.Other].
final class ActivityReader {

    private static final String MEETING = "application/vnd.microsoft.meeting";

    private ActivityReader() {}

    static Incoming read(Activity activity) {
        From from = Senders.of(activity);
        String name = Objects.requireNonNullElse(activity.getName(), "");
        return switch (activity.getType()) {
            case "message" -> message(from, activity);
            case "invoke" -> invoke(from, name, object(activity.getValue()));
            case "event" -> event(from, name, object(activity.getValue()));
            case "conversationUpdate" -> members(from, activity);
            case "installationUpdate" -> installation(from, activity);
            default -> new Incoming.Other(from, activity.getType());
        };
    }

    private static Incoming message(From from, Activity activity) {
        if (Bots.isOne(from.sender().id())) {
            // Two bots that answer each other never end.
            return new Incoming.Other(from, "message");
        }
        return new Incoming.Message(
                from,
                Mentions.strip(activity),
                objectOrNull(activity.getValue()),
                Mentions.ofTheBot(activity),
                hasFiles(activity));
    }

    // Teams sends what was typed a second time as an attachment.
    private static boolean hasFiles(Activity activity) {
        return Objects.requireNonNullElse(activity.getAttachments(), List.<Attachment>of()).stream()
                .anyMatch(attachment -> attachment != null && !"text/html".equals(attachment.getContentType()));
    }

    private static Incoming invoke(From from, String name, ObjectNode value) {
        return switch (name) {
            case "adaptiveCard/action" -> press(from, value);
            case "task/fetch" -> new Incoming.OpenForm(from, object(value.get("data")));
            case "task/submit" -> new Incoming.SubmitForm(from, object(value.get("data")));
            default -> new Incoming.Other(from, "invoke/" + name);
        };
    }

    private static Incoming press(From from, ObjectNode value) {
        JsonNode action = value.path("action");
        boolean automatic = value.path("trigger").asText().equals("automatic");
        return new Incoming.Press(from, action.path("verb").asText(), object(action.get("data")), automatic);
    }

    private static Incoming event(From from, String name, ObjectNode value) {
        return switch (name) {
            case MEETING + "Start" -> new Incoming.MeetingStarted(from);
            case MEETING + "End" -> new Incoming.MeetingEnded(from);
            case MEETING + "ParticipantJoin" -> new Incoming.MeetingJoined(from, participants(value));
            case MEETING + "ParticipantLeave" -> new Incoming.MeetingLeft(from, participants(value));
            default -> new Incoming.Other(from, "event/" + name);
        };
    }

    private static Incoming members(From from, Activity activity) {
        List<Account> added = accounts(activity.getMembersAdded());
        List<Account> removed = accounts(activity.getMembersRemoved());
        if (!added.isEmpty()) {
            return new Incoming.MembersAdded(from, without(from.bot(), added), holds(from.bot(), added));
        }
        if (!removed.isEmpty()) {
            return new Incoming.MembersRemoved(from, without(from.bot(), removed), holds(from.bot(), removed));
        }
        return new Incoming.Other(from, "conversationUpdate");
    }

    private static Incoming installation(From from, Activity activity) {
        // Upgrades come as "add-upgrade" and "remove-upgrade" and change nothing in the chat.
        return switch (Objects.requireNonNullElse(activity.getAction(), "")) {
            case "add" -> new Incoming.AppInstalled(from);
            case "remove" -> new Incoming.AppRemoved(from);
            default -> new Incoming.Other(from, "installationUpdate");
        };
    }

    private static List<Account> participants(ObjectNode value) {
        List<Account> found = new ArrayList<>();
        for (JsonNode member : value.path("members")) {
            JsonNode user = member.path("user");
            String id = user.path("id").asText("");
            if (!id.isBlank() && !Bots.isOne(id)) {
                String directoryId = user.path("aadObjectId").asText(null);
                found.add(new Account(id, user.path("name").asText(), directoryId));
            }
        }
        return List.copyOf(found);
    }

    private static List<Account> accounts(@Nullable List<ChannelAccount> members) {
        return members == null
                ? List.of()
                : members.stream()
                        .filter(Senders::isNamed)
                        .map(Senders::account)
                        .toList();
    }

    private static List<Account> without(Account bot, List<Account> members) {
        return members.stream().filter(member -> !member.id().equals(bot.id())).toList();
    }

    private static boolean holds(Account bot, List<Account> members) {
        return members.stream().anyMatch(member -> member.id().equals(bot.id()));
    }

    private static ObjectNode object(@Nullable Object value) {
        ObjectNode found = objectOrNull(value);
        return found == null ? JsonNodeFactory.instance.objectNode() : found;
    }

    private static @Nullable ObjectNode objectOrNull(@Nullable Object value) {
        return ActivityJson.mapper().valueToTree(value) instanceof ObjectNode object ? object : null;
    }
}
