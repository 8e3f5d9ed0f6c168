package org.leadershipdialogue.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.Optional;
import org.leadershipdialogue.teams.Incoming;
import org.leadershipdialogue.teams.TurnAnswer;

/// Writes an answer in the exact shape Teams expects for each kind of turn.
///
/// Source: "Universal Actions for Adaptive Cards: response format" and "Dialogs in bots: responding" of Microsoft
/// Learn.
final class InvokeAnswers {

    private static final String CARD = "application/vnd.microsoft.card.adaptive";
    private static final String NOTICE = "application/vnd.microsoft.activity.message";
    private static final String ERROR = "application/vnd.microsoft.error";
    private static final String SORRY = "Something went wrong on our side. Please try again in a moment.";

    private InvokeAnswers() {}

    /// The body of the answer; empty where Teams expects none.
    static Optional<JsonNode> body(Incoming turn, TurnAnswer answer) {
        return switch (turn) {
            case Incoming.Press press -> Optional.of(toPress(answer));
            case Incoming.OpenForm open -> toForm(answer);
            case Incoming.SubmitForm submit -> toForm(answer);
            case Incoming.Message message -> Optional.empty();
            case Incoming.MembersAdded added -> Optional.empty();
            case Incoming.MembersRemoved removed -> Optional.empty();
            case Incoming.AppInstalled installed -> Optional.empty();
            case Incoming.AppRemoved removed -> Optional.empty();
            case Incoming.MeetingStarted started -> Optional.empty();
            case Incoming.MeetingEnded ended -> Optional.empty();
            case Incoming.MeetingJoined joined -> Optional.empty();
            case Incoming.MeetingLeft left -> Optional.empty();
            case Incoming.Other other -> Optional.empty();
        };
    }

    /// What to say when the turn failed; tells nothing about how.
    static Optional<JsonNode> sorry(Incoming turn, String apology) {
        return turn instanceof Incoming.Press
                ? Optional.of(error(500, "InternalError", apology))
                : body(turn, new TurnAnswer.Notice(apology));
    }

    /// The same where nobody knew the person's language.
    static Optional<JsonNode> sorry(Incoming turn) {
        return sorry(turn, SORRY);
    }

    private static JsonNode toPress(TurnAnswer answer) {
        return switch (answer) {
            case TurnAnswer.Card card -> invoke(200, CARD, json(card.json()));
            case TurnAnswer.Form form -> invoke(200, CARD, json(form.json()));
            case TurnAnswer.Notice notice -> invoke(200, NOTICE, text(notice.text()));
            case TurnAnswer.Close close -> invoke(200, NOTICE, text(close.notice() == null ? "" : close.notice()));
            case TurnAnswer.Done done -> invoke(200, NOTICE, text(""));
            case TurnAnswer.Refused refused -> error(400, refused.code(), refused.message());
        };
    }

    private static Optional<JsonNode> toForm(TurnAnswer answer) {
        return switch (answer) {
            case TurnAnswer.Form form -> Optional.of(task("continue", dialog(form)));
            case TurnAnswer.Card card -> toForm(new TurnAnswer.Form("", card.json(), 400, 500));
            case TurnAnswer.Notice notice -> Optional.of(task("message", text(notice.text())));
            case TurnAnswer.Refused refused -> Optional.of(task("message", text(refused.message())));
            case TurnAnswer.Close close
            when close.notice() != null -> Optional.of(task("message", text(close.notice())));
            case TurnAnswer.Close close -> Optional.empty();
            case TurnAnswer.Done done -> Optional.empty();
        };
    }

    private static ObjectNode dialog(TurnAnswer.Form form) {
        ObjectNode attachment = object().put("contentType", CARD);
        attachment.set("content", json(form.json()));
        ObjectNode dialog =
                object().put("title", form.title()).put("height", form.height()).put("width", form.width());
        dialog.set("card", attachment);
        return dialog;
    }

    private static JsonNode task(String type, JsonNode value) {
        ObjectNode task = object().put("type", type);
        task.set("value", value);
        return object().set("task", task);
    }

    private static JsonNode error(int status, String code, String message) {
        return invoke(status, ERROR, object().put("code", code).put("message", message));
    }

    private static JsonNode invoke(int status, String type, JsonNode value) {
        return object().put("statusCode", status).put("type", type).set("value", value);
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// A card comes written; it is not read only to be written again.
    private static JsonNode json(String card) {
        return JsonNodeFactory.instance.rawValueNode(new RawValue(card));
    }
}
