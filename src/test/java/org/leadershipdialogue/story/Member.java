package org.leadershipdialogue.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Somebody in a chat [Elsewhere]. Their client fetches their own view of a card where the card says so.
///
/// @param called the name Teams gives at present
/// @param key who it is, whatever they are called
record Member(Elsewhere chat, String called, String key, String locale) {

    private static final int POLLS = 800;
    private static final long PAUSE = 25_000_000;
    private static final int MOST_WITHOUT_A_LIST = 60;

    String id() {
        return key.startsWith("28:") ? key : "29:" + key;
    }

    /// The same person under another name.
    Member renamed(String name) {
        return new Member(chat, name, key, locale);
    }

    /// The same, but with an id that is no person's.
    Member as(String id) {
        return new Member(chat, called, id, locale);
    }

    Member speaking(String language) {
        return new Member(chat, called, key, language);
    }

    /// As a roster and an activity have them.
    ObjectNode account() {
        ObjectNode account = Elsewhere.JSON
                .createObjectNode()
                .put("id", id())
                .put("name", called)
                .put("objectId", "aad-" + key)
                .put("aadObjectId", "aad-" + key);
        int space = called.indexOf(' ');
        return account.put("tenantId", "tenant-1")
                .put("givenName", space < 0 ? called : called.substring(0, space))
                .put("surname", called.substring(space + 1))
                .put("email", key + "@example.org")
                .put("userPrincipalName", key + "@example.org");
    }

    Member addsTheBot() {
        ObjectNode added = chat.activity("conversationUpdate", this);
        added.putArray("membersAdded").addObject().put("id", Elsewhere.BOT);
        chat.bot.send(added);
        return this;
    }

    Member removesTheBot() {
        ObjectNode removed = chat.activity("conversationUpdate", this);
        removed.putArray("membersRemoved").addObject().put("id", Elsewhere.BOT);
        chat.bot.send(removed);
        return this;
    }

    /// The app is added or taken out, as `installationUpdate` tells it.
    Member installs(String action) {
        chat.bot.send(chat.activity("installationUpdate", this).put("action", action));
        return this;
    }

    /// Sends a picture without a word.
    Member sendsAPicture() {
        ObjectNode message = chat.activity("message", this).put("text", "");
        message.putArray("attachments").addObject().put("contentType", "image/png");
        chat.bot.send(message);
        return this;
    }

    /// Something Teams tells that is nobody's request: `messageUpdate`, `messageDelete`, `messageReaction`.
    Member does(String type) {
        chat.bot.send(chat.activity(type, this).put("text", "next"));
        return this;
    }

    Member types(String text) {
        chat.bot.send(chat.activity("message", this).put("text", text));
        return this;
    }

    Member mentions(String text) {
        ObjectNode message = chat.activity("message", this).put("text", "<at>Dialogue</at> " + text);
        ObjectNode entity =
                message.putArray("entities").addObject().put("type", "mention").put("text", "<at>Dialogue</at>");
        entity.putObject("mentioned").put("id", Elsewhere.BOT);
        chat.bot.send(message);
        return this;
    }

    /// `Start`, `End`, or `ParticipantJoin` and `ParticipantLeave` of this person.
    Member meeting(String event) {
        ObjectNode told = chat.activity("event", this).put("name", "application/vnd.microsoft.meeting" + event);
        ArrayNode members = told.putObject("value").putArray("members");
        members.addObject().set("user", account());
        chat.bot.send(told);
        return this;
    }

    /// Presses the newest button of that verb or those words that their own view of a card has.
    JsonNode presses(String button) {
        Found found = await("a button " + button, () -> find(button));
        return press(found);
    }

    /// Presses what a card of somebody else's carries.
    JsonNode pressesWith(String verb, JsonNode data) {
        return action(chat.posted().getLast().getKey(), verb, data, "manual");
    }

    /// Presses a button of a view that was just answered.
    JsonNode pressesIn(JsonNode view, String button) {
        JsonNode found = buttons(view.path("body"), new ArrayList<>()).stream()
                .filter(each -> is(each, button))
                .findFirst()
                .orElseThrow();
        return press(new Found(chat.posted().getLast().getKey(), found));
    }

    /// Opens a form, fills it in and sends it.
    JsonNode sends(String form, Map<String, String> typed) {
        Found found = await("a form " + form, () -> find(form));
        ObjectNode opening = chat.activity("invoke", this).put("name", "task/fetch");
        ObjectNode data = found.button().path("data").deepCopy();
        opening.put("replyToId", found.message()).putObject("value").set("data", data);
        JsonNode card = chat.bot.send(opening).at("/task/value/card/content");
        if (!card.isObject()) {
            throw new AssertionError(called + " may not open " + form);
        }
        ObjectNode sent = card.path("actions").path(0).path("data").deepCopy();
        typed.forEach(sent::put);
        return submits(sent);
    }

    /// Sends what a form of theirs, or of somebody else's, carries.
    JsonNode submits(ObjectNode data) {
        ObjectNode sending = chat.activity("invoke", this).put("name", "task/submit");
        sending.putObject("value").set("data", data);
        return chat.bot.send(sending);
    }

    /// What opening a form brings, whatever it is.
    JsonNode opens(String form) {
        Found found = await("a form " + form, () -> find(form));
        ObjectNode opening = chat.activity("invoke", this).put("name", "task/fetch");
        opening.put("replyToId", found.message())
                .putObject("value")
                .set("data", found.button().path("data"));
        return chat.bot.send(opening);
    }

    /// Waits until those words stand in their view of any card or line of the chat.
    String sees(String words) {
        return await(
                words,
                () -> views().stream()
                        .map(Map.Entry::getValue)
                        .map(JsonNode::toString)
                        .filter(view -> view.contains(words))
                        .findFirst());
    }

    /// What the button that moves on is drawn with.
    String nextPlace() {
        return await("Next", () -> find("session.next")).button().path("data").toString();
    }

    /// Waits until there is another *Next*, or the end.
    void comesFrom(String place) {
        await(
                "what comes next",
                () -> find("session.close")
                        .or(() -> find("session.next"))
                        .filter(found -> !found.button().path("data").toString().equals(place)));
    }

    boolean hasNow(String button) {
        return find(button).isPresent();
    }

    /// Their view of everything in the chat, the newest last.
    List<Map.Entry<String, JsonNode>> views() {
        List<Map.Entry<String, JsonNode>> views = new ArrayList<>();
        chat.posted().forEach(entry -> views.add(Map.entry(entry.getKey(), view(entry.getKey(), entry.getValue()))));
        return views;
    }

    private record Found(String message, JsonNode button) {}

    private JsonNode press(Found found) {
        return action(
                found.message(),
                found.button().path("verb").asText(),
                found.button().path("data"),
                "manual");
    }

    private JsonNode action(String message, String verb, JsonNode data, String trigger) {
        ObjectNode invoke = chat.activity("invoke", this).put("name", "adaptiveCard/action");
        invoke.put("replyToId", message);
        ObjectNode action = invoke.putObject("value").put("trigger", trigger).putObject("action");
        action.put("type", "Action.Execute").put("verb", verb).set("data", data);
        return chat.bot.send(invoke);
    }

    private JsonNode view(String message, ObjectNode base) {
        JsonNode refresh = base.path("refresh");
        return fetchesFor(refresh) ? fetched(message, refresh.path("action"), base) : base;
    }

    private JsonNode fetched(String message, JsonNode action, JsonNode base) {
        JsonNode answer = action(message, action.path("verb").asText(), action.path("data"), "automatic");
        return answer.path("value").path("body").isArray() ? answer.path("value") : base;
    }

    /// Without a list everybody's client fetches, in chats that are not too large; with one those who are on
    /// it.
    private boolean fetchesFor(JsonNode refresh) {
        if (!refresh.path("userIds").isArray()) {
            return refresh.isObject() && chat.size() <= MOST_WITHOUT_A_LIST;
        }
        for (JsonNode listed : refresh.path("userIds")) {
            if (listed.asText().equals(id())) {
                return true;
            }
        }
        return false;
    }

    /// Looks from the newest message upwards, no further than has to be.
    private Optional<Found> find(String button) {
        return chat.posted().reversed().stream()
                .flatMap(shown -> buttons(view(shown.getKey(), shown.getValue()), new ArrayList<>()).stream()
                        .filter(each -> is(each, button))
                        .map(each -> new Found(shown.getKey(), each)))
                .findFirst();
    }

    private static boolean is(JsonNode button, String called) {
        return button.path("verb").asText().equals(called)
                || button.at("/data/form").asText().equals(called)
                || button.path("title").asText().startsWith(called);
    }

    private static List<JsonNode> buttons(JsonNode node, List<JsonNode> found) {
        String type = node.path("type").asText();
        if (type.equals("Action.Execute") || type.equals("Action.Submit")) {
            found.add(node);
            return found;
        }
        if (!node.path("refresh").isMissingNode()) {
            buttons(node.path("body"), found);
            return found;
        }
        node.forEach(child -> buttons(child, found));
        return found;
    }

    private <T> T await(String what, Supplier<Optional<T>> happens) {
        for (int poll = 0; poll < POLLS; poll++) {
            Optional<T> found = happens.get();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(PAUSE);
        }
        throw new AssertionError(called + " never saw " + what + " in\n" + chat);
    }
}
