package org.leadershipdialogue.bot.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.CardKey;
import org.leadershipdialogue.bot.SignsOfLife;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.bot.chat.Drawer;
import org.leadershipdialogue.bot.chat.Refusals;
import org.leadershipdialogue.bot.chat.Replies;
import org.leadershipdialogue.bot.chat.Window;
import org.leadershipdialogue.bot.office.OfficeForms;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.session.Refusal;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.teams.TeamsSettings;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.stereotype.Component;

/// Opens forms and takes them back: in a dialog, or inside the card for clients without dialogs.
@Component
public class FormDesk {

    private final Map<FormId, FormHandler> handlers = new EnumMap<>(FormId.class);
    private final Sessions sessions;
    private final Board board;
    private final Drawer drawer;
    private final Replies replies;
    private final SignsOfLife signs;
    private final List<OfficeForms> offices;
    private final Window window;

    FormDesk(
            List<FormHandler> handlers,
            Sessions sessions,
            Board board,
            Drawer drawer,
            Replies replies,
            SignsOfLife signs,
            List<OfficeForms> offices,
            TeamsSettings settings) {
        handlers.forEach(handler -> this.handlers.put(handler.form(), handler));
        this.sessions = sessions;
        this.board = board;
        this.drawer = drawer;
        this.replies = replies;
        this.signs = signs;
        this.offices = offices;
        this.window = new Window(settings.forms() == TeamsSettings.Forms.IN_CARD);
    }

    /// Opens the form a button names.
    public TurnAnswer open(Turn turn, ObjectNode data) {
        return office(data)
                .map(desk -> desk.open(turn, data))
                .orElseGet(() -> with(turn, data, (handler, form) -> window.shown(handler.open(form))));
    }

    /// Takes what was typed into a form.
    public TurnAnswer submit(Turn turn, ObjectNode data) {
        return office(data).map(desk -> desk.submit(turn, data)).orElseGet(() -> with(turn, data, this::submit));
    }

    private TurnAnswer submit(FormHandler handler, FormTurn form) {
        return switch (handler.submit(form)) {
            case FormHandler.Sent.Taken() -> taken(form);
            case FormHandler.Sent.Again(Form again) -> {
                // A step may be saved before the last.
                tell(form);
                yield window.shown(again);
            }
        };
    }

    private Optional<OfficeForms> office(ObjectNode data) {
        return offices.stream().filter(desk -> desk.has(data)).findFirst();
    }

    private TurnAnswer with(Turn turn, ObjectNode data, BiFunction<FormHandler, FormTurn, TurnAnswer> step) {
        Optional<FormHandler> handler = FormId.of(data.path("form").asText("")).map(handlers::get);
        Optional<FormTurn> form = CardKey.parse(data.path("card").asText(""))
                .flatMap(card -> sessionOf(turn, card)
                        .map(session -> new FormTurn(turn, session, card, data, drawer.viewer(session, turn))));
        if (handler.isEmpty() || form.isEmpty()) {
            return window.refused(turn.words().say("notice.unknown-card"));
        }
        signs.heard(turn, form.get().session());
        Refusal refusal = handler.get().may(form.get()).refusal();
        return refusal == null ? step.apply(handler.get(), form.get()) : refused(form.get(), refusal);
    }

    private Optional<Session> sessionOf(Turn turn, CardKey card) {
        return sessions.find(card.sessionId())
                .filter(session -> !session.forgotten())
                .filter(session ->
                        card.personal() || session.chat().conversationId().equals(turn.conversationId()));
    }

    private TurnAnswer taken(FormTurn form) {
        // Whoever has just set a session up leads it.
        sessions.find(form.session().id()).ifPresent(now -> signs.heard(form.turn(), now));
        tell(form);
        return window.inCard() ? replies.view(form.turn(), form.card()) : new TurnAnswer.Close(null);
    }

    private void tell(FormTurn form) {
        board.changed(form.session().chat().conversationId());
        board.changed(form.turn().conversationId());
    }

    private TurnAnswer refused(FormTurn form, Refusal refusal) {
        return window.inCard()
                ? replies.refused(form.turn(), form.card(), refusal)
                : window.refused(Refusals.strip(form.turn().words(), form.session(), refusal)
                        .notice());
    }
}
