package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.leadershipdialogue.tenant.Web.Answer;
import org.leadershipdialogue.tenant.Web.Request;

/// `v3/conversations/{id}/activities[/{activityId}]`: what the bot puts into chats, changes and takes away.
final class Activities implements Connector.Resource {

    // "Format your bot messages": about 100 KB, counted as UTF-16.
    private static final int LARGEST = 50 * 1024;

    private final Chats chats;
    private final Inspection inspection;
    private final Clock clock;
    private final Consumer<Posted> watchers;

    /// A message that is new or changed.
    record Posted(Chat chat, Message message) {}

    Activities(Chats chats, Inspection inspection, Clock clock, Consumer<Posted> watchers) {
        this.chats = chats;
        this.inspection = inspection;
        this.clock = clock;
        this.watchers = watchers;
    }

    @Override
    public boolean owns(Request request) {
        int parts = request.path().size();
        return parts >= 4
                && parts <= 5
                && request.path().get(1).equals("conversations")
                && request.path().get(3).equals("activities");
    }

    @Override
    public Answer serve(Request request) {
        Optional<Chat> chat = chats.find(request.path().get(2));
        if (chat.isEmpty()) {
            return Answer.error(404, "ConversationNotFound");
        }
        if (!chats.mayWriteTo(chat.get())) {
            return Answer.error(403, "BotNotInConversationRoster");
        }
        String message = request.path().size() == 5 ? request.path().get(4) : "";
        if (request.method().equals("DELETE")) {
            return chat.get().delete(message) ? Answer.of(200) : Answer.error(404, "ActivityNotFoundInConversation");
        }
        return write(request, chat.get(), message);
    }

    private Answer write(Request request, Chat chat, String edited) {
        JsonNode activity = Json.read(request.body());
        if (activity.toString().length() > LARGEST) {
            return Answer.error(413, "MessageSizeTooBig");
        }
        inspection.message(chat, activity);
        Optional<Message> message = request.method().equals("PUT")
                ? chat.edit(edited, activity)
                : Optional.of(chat.post(activity, clock.instant()));
        message.ifPresent(written -> watchers.accept(new Posted(chat, written)));
        return message.map(written -> Answer.of(
                        request.method().equals("PUT") ? 200 : 201,
                        Json.object().put("id", written.id())))
                .orElseGet(() -> Answer.error(404, "ActivityNotFoundInConversation"));
    }
}
