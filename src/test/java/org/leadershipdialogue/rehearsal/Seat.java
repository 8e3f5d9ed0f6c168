package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Somebody in the room: presses, writes and says things, and sees the chat as their own client shows it.
///
/// A button is named by its words, by how they begin, by its verb or by its form. Whoever looks for something waits
/// until it is there, a bounded while; the newest card that has it is the one meant.
public final class Seat {

    private final Room room;
    private final Person person;

    Seat(Room room, Person person) {
        this.room = room;
        this.person = person;
    }

    public String name() {
        return person.name();
    }

    /// Teams' id of this person.
    public String id() {
        return person.id();
    }

    /// Presses a button and waits until the chat has settled.
    ///
    /// @throws AssertionError when there is no such button, or the bot refused
    public Seat presses(String button) {
        Reply reply = tries(button);
        if (reply.error() != null) {
            throw new AssertionError(name() + " pressed " + button + ": " + reply.error());
        }
        return this;
    }

    /// Presses a button that may be refused, and returns what came of it.
    public Reply tries(String button) {
        SeenCard card = cardWith(button);
        return press(card, card.button(button).orElseThrow());
    }

    /// Presses a button of that very card, which may be an old one.
    public Reply triesOn(SeenCard card, String button) {
        return press(
                card,
                card.button(button).orElseThrow(() -> new AssertionError("no " + button + " among " + card.buttons())));
    }

    /// Presses a button of that very card and looks at nothing but the answer, as cards cannot be fetched either.
    ///
    /// @return why it was not done; null when it was
    @Nullable
    public String errorAt(SeenCard card, String button) {
        ObjectNode answer =
                room.post("press", pressing(card, card.button(button).orElseThrow()));
        return answer == null ? null : Json.textIn(answer, "error");
    }

    /// Presses a button without waiting for what becomes of it; for what goes before a story.
    public Seat goesBy(String button) {
        SeenCard card = cardWith(button);
        room.post("press", pressing(card, card.button(button).orElseThrow()));
        return this;
    }

    /// Presses *Next* until the newest card has those words; for getting to where a story begins.
    ///
    /// @return how often it was pressed
    public int leadsTo(String words) {
        int times = 0;
        for (SeenCard here = cardWith("session.next"); !here.shows(words); times++) {
            SeenCard now = here;
            Button next = here.button("session.next")
                    .orElseThrow(() -> new AssertionError("Nothing said " + words + " up to " + now));
            room.post("press", pressing(here, next));
            here = newest(
                    card -> card.button("session.close")
                            .or(() -> card.button("session.next"))
                            .filter(button ->
                                    !button.data().path("at").equals(next.data().path("at")))
                            .isPresent(),
                    "what comes after " + here);
        }
        room.settles();
        return times;
    }

    /// The same card as it stands in the chat now, for this person.
    public SeenCard again(SeenCard card) {
        return cardAt(card.message()).orElseThrow(() -> new AssertionError(name() + " no longer has " + card));
    }

    Optional<SeenCard> cardAt(String message) {
        return Stream.concat(cards().stream(), privateCards().stream())
                .filter(each -> each.message().equals(message))
                .findFirst();
    }

    /// Whether anything this person was sent, in the meeting or alone, holds those words.
    public boolean wasSent(String words) {
        return SeenCard.withoutIsolates(room.state(person).toString()).contains(words);
    }

    /// Opens a form by a button of that very card, which may be somebody else's, and returns what came of it.
    public Reply triesToOpen(SeenCard card, String button) {
        ObjectNode data = card.button(button).orElseThrow().data();
        return did("dialog", card.message(), doing(card.message()).set("data", data));
    }

    /// Sends what no card of ours has: an `Action.Execute` of that verb with that data, JSON.
    public Reply sendsOnItsOwn(SeenCard card, String verb, String data) {
        ObjectNode action = Json.object().put("type", "Action.Execute").put("verb", verb);
        action.set("data", Json.read(data).orElseThrow());
        return did("press", card.message(), doing(card.message()).set("action", action));
    }

    /// Asks for a form no card of ours offers this person, with that data, JSON.
    public Reply asksForAForm(SeenCard card, String data) {
        ObjectNode asked = doing(card.message()).set("data", Json.read(data).orElseThrow());
        return did("dialog", card.message(), asked);
    }

    /// Sends a form no card of ours has opened, with that data, JSON.
    public Reply sendsAForm(SeenCard card, String data) {
        return send(card.message(), Json.read(data).orElseThrow());
    }

    /// Opens a form from the newest card of the meeting that has it, however late that comes; no card of their own.
    ///
    /// @throws AssertionError when there is no such button, or no form came
    public SeenForm opens(String button) {
        SeenCard card = room.awaits(
                () -> find(room.state(person).path("chat").path("messages"), each -> each.has(button)),
                () -> name() + " never saw a button " + button + " in the meeting, but:\n" + cards());
        return open(card, button);
    }

    private SeenForm open(SeenCard card, String button) {
        Button pressed = card.button(button).orElseThrow();
        ObjectNode doing = doing(card.message()).set("data", pressed.data());
        ObjectNode answer = Objects.requireNonNull(room.post("dialog", doing));
        if (!answer.has("dialog")) {
            throw new AssertionError(name() + " opened " + button + ": " + answer);
        }
        return new SeenForm(this, card.message(), answer.path("dialog"));
    }

    /// Opens a form from the newest card that has it in the chat this person has with the bot.
    public SeenForm opensPrivately(String button) {
        return open(newestPrivate(each -> each.has(button), "a button " + button), button);
    }

    /// Waits for a card with those words in the chat this person has with the bot.
    public SeenCard seesPrivately(String words) {
        return newestPrivate(card -> card.shows(words), words);
    }

    public Seat signsIn() {
        return presses("register.sign-in");
    }

    /// Writes an answer instead of saying it.
    public Seat answers(String text) {
        opens("write").writes(text).sends();
        return this;
    }

    public Seat offersToSpeak() {
        return presses("speak.offer");
    }

    /// Writes in the meeting's chat; `@Dialogue …` mentions the bot.
    public Seat says(String text) {
        return say("meeting", text);
    }

    /// Writes to the bot alone.
    public Seat whispers(String text) {
        return say("personal", text);
    }

    /// Waits for a card with those words, or of that key, and returns the newest.
    public SeenCard sees(String wordsOrKey) {
        return newest(card -> card.shows(wordsOrKey), wordsOrKey);
    }

    /// Waits for a card with that button, and returns the newest.
    public SeenCard cardWith(String button) {
        return newest(card -> card.button(button).isPresent(), "a button " + button);
    }

    /// Every card in the meeting's chat as this person sees it now, newest last.
    public List<SeenCard> cards() {
        return SeenCard.allIn(room.state(person).path("chat").path("messages"));
    }

    /// Every card in this person's own chat with the bot, newest last.
    public List<SeenCard> privateCards() {
        return SeenCard.allIn(room.state(person).path("personal"));
    }

    /// The lines written in the meeting's chat, oldest first.
    public List<String> lines() {
        return linesIn(room.state(person).path("chat").path("messages"));
    }

    /// The lines in this person's own chat with the bot, oldest first.
    public List<String> privateLines() {
        return linesIn(room.state(person).path("personal"));
    }

    /// Waits for a line with those words in the meeting's chat.
    public String reads(String words) {
        return line(words, this::lines);
    }

    /// Waits for a line with those words in this person's own chat with the bot.
    public String isTold(String words) {
        return line(words, this::privateLines);
    }

    private String line(String words, Supplier<List<String>> lines) {
        return room.awaits(
                () -> lines.get().stream().filter(line -> line.contains(words)).findFirst(),
                () -> name() + " was never told " + words + ", but:\n" + lines.get());
    }

    Reply send(String message, ObjectNode data) {
        return did("submit", message, doing(message).set("data", data));
    }

    private Reply did(String what, String message, ObjectNode body) {
        return Reply.of(Objects.requireNonNull(room.post(what, body)), this, message);
    }

    Room room() {
        return room;
    }

    private Reply press(SeenCard card, Button button) {
        Reply reply = did("press", card.message(), pressing(card, button));
        room.settles();
        return reply;
    }

    private ObjectNode pressing(SeenCard card, Button button) {
        ObjectNode action = Json.object().put("type", button.type()).put("verb", button.verb());
        action.set("data", button.data());
        return doing(card.message()).set("action", action);
    }

    private Seat say(String chat, String text) {
        room.post("say", Json.object().put("seat", id()).put("text", text).put("chat", chat));
        room.settles();
        return this;
    }

    private ObjectNode doing(String message) {
        return Json.object().put("seat", id()).put("message", message);
    }

    private SeenCard newest(Predicate<SeenCard> wanted, String what) {
        return room.awaits(
                () -> {
                    ObjectNode state = room.state(person);
                    return find(state.path("chat").path("messages"), wanted)
                            .or(() -> find(state.path("personal"), wanted));
                },
                () -> name() + " never saw " + what + ", but:\n" + cards());
    }

    private SeenCard newestPrivate(Predicate<SeenCard> wanted, String what) {
        return room.awaits(
                () -> find(room.state(person).path("personal"), wanted),
                () -> name() + " alone never saw " + what + ", but:\n" + privateCards());
    }

    private static Optional<SeenCard> find(JsonNode messages, Predicate<SeenCard> wanted) {
        return SeenCard.allIn(messages).reversed().stream().filter(wanted).findFirst();
    }

    private static List<String> linesIn(JsonNode messages) {
        return StreamSupport.stream(messages.spliterator(), false)
                .filter(message -> message.has("text"))
                .map(message -> message.path("text").asText())
                .toList();
    }
}
