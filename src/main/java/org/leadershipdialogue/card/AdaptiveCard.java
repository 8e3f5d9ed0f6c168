package org.leadershipdialogue.card;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.ActionSet;
import org.leadershipdialogue.card.element.Element;
import org.leadershipdialogue.card.element.Spacing;
import org.leadershipdialogue.language.Words;

/// A whole card or form, in the version every Teams client draws (1.5).
///
/// @param fallbackText the substance without Markdown, for clients that cannot draw it
/// @param speak the same for screen readers
/// @param refresh how a client fetches its own view; null in forms
/// @param actions buttons of a form; null on cards, whose buttons stand in the body
public record AdaptiveCard(
        String type,
        @JsonProperty("$schema") String schema,
        String version,
        String lang,
        @Nullable Boolean rtl,
        String fallbackText,
        String speak,
        @Nullable Refresh refresh,
        List<Element> body,
        @Nullable List<Action> actions) {

    /// Media type of the attachment that carries a card.
    public static final String CONTENT_TYPE = "application/vnd.microsoft.card.adaptive";

    private static final String SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json";

    static AdaptiveCard of(Words words, String summary, List<Element> body) {
        Boolean rtl = words.rightToLeft() ? true : null;
        return new AdaptiveCard(
                "AdaptiveCard", SCHEMA, "1.5", words.tag(), rtl, summary, summary, null, List.copyOf(body), null);
    }

    AdaptiveCard refreshing(Spot spot) {
        Action.Execute view = new Action.Execute("", null, Verb.CARD_VIEW.wire(), spot.data(), null, null);
        return new AdaptiveCard(
                type, schema, version, lang, rtl, fallbackText, speak, new Refresh(view, null), body, actions);
    }

    AdaptiveCard ending(List<Action> actions) {
        return new AdaptiveCard(
                type, schema, version, lang, rtl, fallbackText, speak, refresh, body, List.copyOf(actions));
    }

    /// The same card with a strip across its top.
    public AdaptiveCard under(Strip strip) {
        List<Element> lines = new ArrayList<>(body);
        lines.addFirst(strip.drawn());
        String summary = strip.title() + ". " + fallbackText;
        return new AdaptiveCard(
                type, schema, version, lang, rtl, summary, summary, refresh, List.copyOf(lines), actions);
    }

    /// The same card with a button at its end that asks for the presser's own view, where no client asks by itself.
    public AdaptiveCard leadingIn(Viewer viewer, Spot spot) {
        List<Element> lines = new ArrayList<>(body);
        Action.Execute mine = new Buttons(viewer, spot).press(Verb.CARD_VIEW, "any-card.mine");
        lines.add(ActionSet.of(mine).spaced(Spacing.LARGE).separated());
        return new AdaptiveCard(
                type, schema, version, lang, rtl, fallbackText, speak, refresh, List.copyOf(lines), actions);
    }

    /// The same card with what everybody but the leader can do on it at its end: park a question, or, for
    /// whoever is not on the register yet, sign in where we are.
    public AdaptiveCard open(Viewer viewer, Spot spot) {
        List<Element> all = new ArrayList<>(body);
        all.addAll(new Lines(viewer, spot).inside(lines -> {
            if (viewer.signedIn()) {
                lines.buttons(lines.button.opens(FormId.PARK, "more.park"));
            } else {
                lines.buttons(lines.button.press(Verb.REGISTER_SIGN_IN, "sign-in.here"));
                lines.aside(lines.say("newcomer.where"));
            }
        }));
        return new AdaptiveCard(
                type, schema, version, lang, rtl, fallbackText, speak, refresh, List.copyOf(all), actions);
    }

    /// The same card, whose private views Teams fetches for these people alone (60 at most, ids as in `from.id`);
    /// without this call everybody's client fetches.
    public AdaptiveCard refreshedBy(List<String> userIds) {
        Refresh narrowed = refresh == null ? null : new Refresh(refresh.action(), List.copyOf(userIds));
        return new AdaptiveCard(type, schema, version, lang, rtl, fallbackText, speak, narrowed, body, actions);
    }

    /// The card as Teams takes it.
    public String json() {
        return Drawn.json(this);
    }

    /// Asks the client to fetch its own view.
    public record Refresh(Action action, @Nullable List<String> userIds) {}
}
