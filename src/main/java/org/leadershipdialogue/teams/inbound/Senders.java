package org.leadershipdialogue.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.teams.Account;
import org.leadershipdialogue.teams.ChatKind;
import org.leadershipdialogue.teams.ConversationRef;
import org.leadershipdialogue.teams.From;
import org.leadershipdialogue.teams.activity.ActivityJson;

/// Reads from an activity who sent it and where.
final class Senders {

    /// A policy may add the bot without anybody's doing.
    private static final Account NOBODY = new Account("", "", null);

    private Senders() {}

    static From of(Activity activity) {
        JsonNode channelData = ActivityJson.mapper().valueToTree(activity.getChannelData());
        String meeting = channelData.path("meeting").path("id").asText(null);
        return new From(
                conversation(activity),
                kind(activity.getConversation(), meeting),
                isNamed(activity.getFrom()) ? account(activity.getFrom()) : NOBODY,
                account(activity.getRecipient()),
                Objects.requireNonNullElse(activity.getId(), ""),
                activity.getTimestamp() == null ? null : activity.getTimestamp().toInstant(),
                activity.getReplyToId(),
                Objects.requireNonNullElse(activity.getConversation().getName(), ""),
                meeting,
                locale(activity.getLocale()));
    }

    /// Whether an activity says who, where and to whom; without that nothing can be done about it.
    static boolean isComplete(Activity activity) {
        return (isNamed(activity.getFrom()) || tellsOfTheBot(activity))
                && isNamed(activity.getRecipient())
                && activity.getServiceUrl() != null
                && activity.getConversation() != null
                && activity.getConversation().getId() != null;
    }

    private static boolean tellsOfTheBot(Activity activity) {
        return activity.isType("installationUpdate") || activity.isType("conversationUpdate");
    }

    static boolean isNamed(@Nullable ChannelAccount account) {
        return account != null && account.getId() != null && !account.getId().isBlank();
    }

    static Account account(ChannelAccount account) {
        String name = Objects.requireNonNullElse(account.getName(), "");
        return new Account(account.getId(), name, account.getAadObjectId());
    }

    private static ConversationRef conversation(Activity activity) {
        return new ConversationRef(
                activity.getConversation().getId(),
                activity.getServiceUrl(),
                Tenants.of(activity).orElse(""));
    }

    private static ChatKind kind(ConversationAccount conversation, @Nullable String meeting) {
        if (meeting != null) {
            return ChatKind.MEETING;
        }
        return switch (Objects.requireNonNullElse(conversation.getConversationType(), "")) {
            case "personal" -> ChatKind.PERSONAL;
            case "channel" -> ChatKind.CHANNEL;
            default -> ChatKind.GROUP_CHAT;
        };
    }

    private static @Nullable Locale locale(@Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return null;
        }
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getLanguage().isEmpty() ? null : locale;
    }
}
