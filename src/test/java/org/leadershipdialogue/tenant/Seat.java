package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What somebody in a meeting does and sees; whoever looks for something waits for it, a minute or two of the meeting.
final class Seat {

    private static final int LOOKS = 120;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Tenant tenant;
    private final Chat chat;
    private final Client client;

    Seat(Tenant tenant, Chat chat, Client client) {
        this.tenant = tenant;
        this.chat = chat;
        this.client = client;
    }

    /// The same person in their own chat with the bot.
    Seat alone() {
        return new Seat(tenant, tenant.chats.personal(client.person.id()).orElseThrow(), client);
    }

    /// Presses the newest button of that name, or verb.
    Seat presses(String name) {
        String told = tries(name);
        if (!told.isEmpty()) {
            throw new AssertionError(client.person.name() + " pressed " + name + " and was told: " + told);
        }
        return this;
    }

    /// Presses a button that may be refused, and returns what they are told.
    String tries(String name) {
        Button button = awaits(name);
        String told = tenant.time.during(() -> client.press(chat, button));
        tenant.time.pass(BETWEEN_LOOKS);
        return told;
    }

    /// Presses a button as soon as others do; what comes of it is seen later.
    void taps(String name) {
        Button button = awaits(name);
        tenant.time.soon(() -> client.press(chat, button));
    }

    /// Opens the dialog behind a button.
    Dialog opens(String name) {
        Button button = awaits(name);
        return tenant.time.during(() -> Dialog.open(client, chat, button)).open();
    }

    /// Sends a dialog by one of its buttons.
    Dialog.Outcome sends(Dialog dialog, String button) {
        Dialog.Outcome outcome = tenant.time.during(() -> dialog.sends(button));
        tenant.time.pass(BETWEEN_LOOKS);
        return outcome;
    }

    /// Writes to the bot in the chat.
    Seat says(String words) {
        tenant.bring(tenant.envelopes.mention(chat, client.person, words));
        return this;
    }

    /// Waits until the newest card that has those words shows them.
    JsonNode sees(String words) {
        return await(
                "\"" + words + "\"",
                () -> chat.messages().reversed().stream()
                        .map(client::sees)
                        .filter(card -> TextRules.words(card).anyMatch(text -> text.contains(words)))
                        .findFirst());
    }

    /// Where a button leads that opens a page.
    String link(String name) {
        return awaits(name).action().path("url").asText();
    }

    /// Whether somewhere in the chat there is a button of that name for them now.
    boolean has(String name) {
        return client.button(chat, name).isPresent();
    }

    /// How many messages of the chat have such a button for them.
    long countOf(String name) {
        return chat.messages().stream()
                .filter(message ->
                        Button.called(message, client.sees(message), name).isPresent())
                .count();
    }

    private Button awaits(String name) {
        return await(name, () -> client.button(chat, name));
    }

    private <T> T await(String what, Supplier<Optional<T>> looked) {
        for (int look = 0; look < LOOKS; look++) {
            Optional<T> found = looked.get();
            if (found.isPresent()) {
                return found.get();
            }
            tenant.time.pass(BETWEEN_LOOKS);
        }
        throw new AssertionError(client.person.name() + " never saw " + what + " among "
                + chat.messages().stream().map(this::described).collect(Collectors.joining("\n", "\n", "\n"))
                + tenant.findings.all());
    }

    private String described(Message message) {
        JsonNode card = client.sees(message);
        return message.id() + " " + message.edits() + " "
                + TextRules.words(card).limit(3).toList() + " "
                + Button.of(message, card)
                        .map(button -> button.title() + "=" + button.verb())
                        .toList();
    }
}
