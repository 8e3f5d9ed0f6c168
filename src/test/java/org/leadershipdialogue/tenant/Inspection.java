package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// Looks at everything the bot shows to anybody, and keeps it for Microsoft's own parser.
final class Inspection {

    private final Findings findings;
    private final Set<JsonNode> cards = Collections.synchronizedSet(new LinkedHashSet<>());
    private volatile List<Someone> silent = List.of();
    private final List<Someone> leading = new CopyOnWriteArrayList<>();

    Inspection(Findings findings) {
        this.findings = findings;
    }

    /// These people say and do nothing others may hear of; only those who lead or keep the register may see their
    /// names.
    void areSilent(List<Someone> people, List<Someone> leaders) {
        silent = List.copyOf(people);
        leading.addAll(leaders);
    }

    /// A message on its way into a chat, for everybody in it.
    void message(Chat chat, JsonNode activity) {
        String where = "message in " + chat.kind;
        findings.addAll(where, MessageRules.broken(activity));
        JsonNode card = activity.path("attachments").path(0).path("content");
        if (card.isObject()) {
            look(where + " " + heading(card), card);
            findings.addAll(where + " " + heading(card), PlaceRules.brokenInChat(card));
        }
        if (chat.kind == Chat.Kind.groupChat) {
            nobodyTold(where + " " + heading(card), activity, null);
        }
    }

    /// Somebody's own view of a message.
    void view(Someone viewer, JsonNode message, JsonNode view) {
        String where = "view " + heading(view);
        look(where, view);
        findings.addAll(where, PlaceRules.brokenView(message, view));
        if (!leading.contains(viewer)) {
            nobodyTold(where, view, viewer);
        }
    }

    /// A form in a dialog.
    void form(JsonNode card) {
        look("form " + heading(card), card);
        findings.addAll("form " + heading(card), PlaceRules.brokenInDialog(card));
    }

    /// An answer or a dialog that is not as Teams takes it.
    void odd(String what) {
        findings.add("answer", what);
    }

    /// Every different card seen.
    List<JsonNode> cards() {
        synchronized (cards) {
            return List.copyOf(cards);
        }
    }

    private void look(String where, JsonNode card) {
        if (cards.add(card)) {
            findings.addAll(where, CardRules.broken(card));
        }
    }

    private void nobodyTold(String where, JsonNode shown, @Nullable Someone viewer) {
        String words = shown.toString();
        silent.stream()
                .filter(person -> !person.equals(viewer))
                .filter(person -> words.contains(person.name()))
                .forEach(person -> findings.add(where, person.name() + " has been silent and is named"));
    }

    private static String heading(JsonNode card) {
        return Json.typed(card, "TextBlock")
                .filter(text -> text.path("style").asText().equals("heading"))
                .map(text -> text.path("text").asText())
                .findFirst()
                .orElse("");
    }
}
