package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Does what a simulated person intends, by the buttons on the card as that person sees it.
///
/// Buttons are found by verb and form, never by their words, and only those meant for everybody.
final class Actor {

    private final Client client;
    private final Repertoire repertoire;
    private final Inclination inclination;

    Actor(Client client, Repertoire repertoire, Inclination inclination) {
        this.client = client;
        this.repertoire = repertoire;
        this.inclination = inclination;
    }

    /// Returns whether it was done; not, when the card no longer invites to it.
    boolean does(Intention intention, Message message) {
        Person person = intention.person();
        if (intention.deed() != Deed.SIGN_IN) {
            // Whoever is not on the register finds the button on every card.
            find(person, message, Deed.SIGN_IN).ifPresent(button -> presses(person, message, button));
        }
        return switch (intention.deed()) {
            case CHAT -> says(person, message, repertoire.chat(person));
            case WRITE ->
                find(person, message, Deed.WRITE)
                        .map(button -> writes(person, message, button))
                        .orElse(false);
            case TAKE_PART ->
                find(person, message, Deed.TAKE_PART)
                        .filter(button -> !holdsPart(person, message))
                        .map(button -> presses(person, message, button))
                        .orElse(false);
            case SIGN_IN, LISTEN, VOTE, SPEAK ->
                find(person, message, intention.deed())
                        .map(button -> presses(person, message, button))
                        .orElse(false);
        };
    }

    boolean says(Person person, Message near, String text) {
        return client.sayBeside(near, person, text) instanceof BotReply.Answered;
    }

    private boolean presses(Person person, Message message, Button button) {
        return !(client.press(person, message, button.verb(), button.data()) instanceof CardAnswer.Failure);
    }

    private boolean writes(Person person, Message message, Button button) {
        return button.opensDialog() ? writesInDialog(person, message, button) : writesInCard(person, message, button);
    }

    private boolean writesInDialog(Person person, Message message, Button button) {
        return client.openDialog(person, message, button.data()) instanceof DialogAnswer.Open(ObjectNode frame)
                && form(person, message, new ReadCard(frame.path("card")))
                        .map(form -> client.submitDialog(person, message, form.data()))
                        .filter(answer -> answer instanceof DialogAnswer.Close || answer instanceof DialogAnswer.Notice)
                        .isPresent();
    }

    private boolean writesInCard(Person person, Message message, Button button) {
        return client.press(person, message, button.verb(), button.data()) instanceof CardAnswer.Card(ObjectNode card)
                && form(person, message, new ReadCard(card))
                        .map(form -> client.press(person, message, form.send().verb(), form.data()))
                        .filter(answer -> !(answer instanceof CardAnswer.Failure))
                        .isPresent();
    }

    /// Fills the form; empty when it holds an answer already, so that nobody writes twice.
    private Optional<Filled> form(Person person, Message message, ReadCard form) {
        return form.inputs().stream()
                .filter(input -> input.path("type").asText().equals("Input.Text"))
                .filter(input -> input.path("value").asText().isEmpty())
                .findFirst()
                .flatMap(input -> form.button(sends -> sends.form().equals("write"))
                        .map(send -> new Filled(
                                send,
                                form.filled(Map.of(input.path("id").asText(), repertoire.answer(person, message))))));
    }

    private Optional<Button> find(Person person, Message message, Deed deed) {
        List<Button> found =
                view(person, message).buttons().stream().filter(deed::isDoneBy).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(inclination.oneOf(found));
    }

    private boolean holdsPart(Person person, Message message) {
        return view(person, message)
                .button(button -> button.verb().equals("part.release"))
                .isPresent();
    }

    private ReadCard view(Person person, Message message) {
        ObjectNode card = client.view(person, message);
        return new ReadCard(card == null ? Json.object() : card);
    }

    /// A form with its words, and the button that sends it.
    private record Filled(Button send, ObjectNode inputs) {

        ObjectNode data() {
            return send.data().deepCopy().setAll(inputs);
        }
    }
}
