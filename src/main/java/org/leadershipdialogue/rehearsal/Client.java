package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One person's Teams client: what they press, open, send and write reaches the bot as Teams would send it.
///
/// Every method waits for the bot's answer, fifteen seconds at most.
final class Client {

    private final Chats chats;
    private final BotLine bot;
    private final Envelope envelope;
    private final Views views;

    Client(Chats chats, BotLine bot, Envelope envelope, Views views) {
        this.chats = chats;
        this.bot = bot;
        this.envelope = envelope;
        this.views = views;
    }

    /// Presses an `Action.Execute`; a card that comes back becomes this person's view of the message.
    CardAnswer press(Person person, Message message, String verb, ObjectNode data) {
        ObjectNode value = Json.object().put("trigger", "manual");
        ObjectNode action = value.putObject("action")
                .put("type", "Action.Execute")
                .put("id", "")
                .put("verb", verb);
        action.set("data", data);
        Chat chat = chat(message);
        CardAnswer answer = CardAnswer.of(bot.send(
                envelope.invoke("adaptiveCard/action", chat, person, value).put("replyToId", message.id())));
        if (answer instanceof CardAnswer.Card(ObjectNode card)) {
            chats.find(chat, message.id()).ifPresent(now -> views.pressed(person, now, card));
        }
        return answer;
    }

    /// Presses an `Action.Submit` that opens no dialog.
    BotReply submit(Person person, Message message, ObjectNode data) {
        return bot.send(envelope.submitted(chat(message), person, message.id(), data));
    }

    /// Presses an `Action.Submit` that opens a dialog.
    DialogAnswer openDialog(Person person, Message message, ObjectNode data) {
        ObjectNode invoke = envelope.invoke("task/fetch", chat(message), person, inTheme(data));
        return DialogAnswer.of(bot.send(invoke.put("replyToId", message.id())));
    }

    /// Sends the form of a dialog. Nothing tells the bot which message it was opened from.
    DialogAnswer submitDialog(Person person, Message message, ObjectNode data) {
        return DialogAnswer.of(bot.send(envelope.invoke("task/submit", chat(message), person, inTheme(data))));
    }

    /// Writes in a chat. Where the text begins with the bot's name after an `@`, the bot is mentioned.
    BotReply say(Person person, Chat chat, String text) {
        Message message = chats.post(chat, person.id(), person.name(), Content.words(text));
        return bot.send(mentioned(envelope.message(chat, person, message.id(), text), text));
    }

    /// Writes in the chat where that message stands.
    BotReply sayBeside(Message near, Person person, String text) {
        return say(person, chat(near), text);
    }

    /// Comes into the call.
    BotReply join(Chat meeting, Person person) {
        return bot.send(envelope.meetingJoined(meeting, List.of(person)));
    }

    /// Begins or ends the call.
    ///
    /// @param what `Start` or `End`
    BotReply meeting(String what, Chat meeting, Person by) {
        return bot.send(envelope.meeting(what, meeting, by));
    }

    /// What the person sees of the message's card; null when it has none.
    @Nullable
    ObjectNode view(Person person, Message message) {
        return views.of(person, chat(message), message);
    }

    private Chat chat(Message message) {
        return chats.find(message.chat()).orElseThrow(() -> Refusal.unknown("conversation"));
    }

    private static ObjectNode inTheme(ObjectNode data) {
        ObjectNode value = Json.object();
        value.set("data", data);
        value.putObject("context").put("theme", "default");
        return value;
    }

    private static ObjectNode mentioned(ObjectNode activity, String text) {
        String name = "@" + Bot.NAME;
        if (!text.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT))) {
            return activity;
        }
        String mark = "<at>" + Bot.NAME + "</at>";
        activity.put("text", mark + text.substring(name.length()));
        ObjectNode entity =
                activity.putArray("entities").addObject().put("type", "mention").put("text", mark);
        entity.set("mentioned", Accounts.bot());
        return activity;
    }
}
