package org.leadershipdialogue.card;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Markdown;

/// Makes the buttons of one card for one viewer; each carries the card and the move counter it was drawn at.
record Buttons(Viewer viewer, Spot spot) {

    /// A tap; `data` are pairs of names and values.
    Action.Execute press(Verb verb, String key, Object... data) {
        return titled(verb, word(key), data);
    }

    /// A tap on a button whose words are made elsewhere.
    Action.Execute titled(Verb verb, String title, Object... data) {
        return Action.Execute.of(title, verb.wire(), spot.data(data));
    }

    /// One of the panels of the private part.
    Action.Execute panel(Panel panel, String key) {
        return press(Verb.PANEL, key, "panel", panel.wire());
    }

    /// Opens a form or a private page.
    Action opens(FormId form, String key, Object... data) {
        Map<String, Object> all = spot.data(data);
        all.put("form", form.wire());
        return switch (viewer.forms()) {
            case IN_CARD -> Action.Execute.of(word(key), Verb.FORM_OPEN.wire(), all);
            case DIALOG -> {
                Map<String, Object> fetching = new LinkedHashMap<>();
                fetching.put("msteams", Map.of("type", "task/fetch"));
                fetching.putAll(all);
                yield Action.Submit.bare(word(key), fetching);
            }
        };
    }

    /// Sends a form with its inputs.
    Action sends(FormId form, String key, Object... data) {
        Map<String, Object> all = spot.data(data);
        all.put("form", form.wire());
        return switch (viewer.forms()) {
            case DIALOG -> Action.Submit.send(word(key), all);
            case IN_CARD -> Action.Execute.send(word(key), Verb.FORM_SUBMIT.wire(), all);
        };
    }

    /// Sends a form without what stands in its inputs: *Take it back*.
    Action sendsBare(FormId form, String key, Object... data) {
        Map<String, Object> all = spot.data(data);
        all.put("form", form.wire());
        return switch (viewer.forms()) {
            case DIALOG -> Action.Submit.bare(word(key), all);
            case IN_CARD -> Action.Execute.of(word(key), Verb.FORM_SUBMIT.wire(), all);
        };
    }

    Action link(String key, URI address) {
        return new Action.OpenUrl(word(key), address.toString());
    }

    String word(String key, Object... namesAndValues) {
        return Markdown.plainly(viewer.words(), key, namesAndValues);
    }
}
