package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;

/// One meeting as people experience it: the chat, and a seat for each of them.
final class Meeting {

    private final Tenant tenant;
    private final List<Client> clients;
    final Chat chat;

    Meeting(Tenant tenant, Chat chat, List<Client> clients) {
        this.tenant = tenant;
        this.chat = chat;
        this.clients = clients;
    }

    /// Somebody's seat in the meeting.
    Seat seat(Someone person) {
        Client client = clients.stream()
                .filter(each -> each.person.equals(person))
                .findFirst()
                .orElseThrow();
        return new Seat(tenant, chat, client);
    }

    /// Teams tells of something in the chat.
    void happens(ObjectNode activity) {
        tenant.bring(activity);
    }

    /// Lets the meeting go on by itself; people look at the chat now and then.
    void goesOn(Duration time) {
        tenant.time.pass(time);
        clients.forEach(client -> tenant.time.soon(() -> client.looksAgain(chat)));
        tenant.time.pass(Duration.ofSeconds(1));
    }

    /// A message is new or changed, here or in somebody's own chat with the bot.
    void changed(Chat where, Message message) {
        if (where.members().stream()
                        .noneMatch(member -> clients.getFirst().person.equals(member))
                && !where.equals(chat)) {
            return;
        }
        clients.stream()
                .filter(client -> where.members().contains(client.person))
                .forEach(client -> client.changed(where, message));
    }

    /// Where each message says it belongs, in order.
    List<String> places() {
        return chat.messages().stream()
                .map(message -> Json.typed(message.card(), "TextBlock")
                        .map(text -> text.path("text").asText())
                        .findFirst()
                        .orElse(message.text()))
                .toList();
    }

    /// What the room could still press that goes to the bot as an action, by its verb.
    List<String> liveButtons() {
        return chat.messages().stream()
                .flatMap(message -> Button.of(message, message.card()))
                .filter(Button::executes)
                .map(Button::verb)
                .toList();
    }
}
