package org.leadershipdialogue.bot.press;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.CardKey;
import org.leadershipdialogue.bot.SignsOfLife;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.bot.form.FormDesk;
import org.leadershipdialogue.bot.office.OfficeDesk;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.storage.Glances;
import org.leadershipdialogue.teams.Incoming;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.stereotype.Component;

/// Finds the session and the handler of a press; unknown buttons get a kind word.
@Component
public class PressDesk {

    private final Map<Verb, PressHandler> handlers = new EnumMap<>(Verb.class);
    private final Sessions sessions;
    private final Board board;
    private final FormDesk forms;
    private final SignsOfLife signs;
    private final List<OfficeDesk> offices;
    private final Glances glances;

    PressDesk(
            List<PressHandler> handlers,
            Sessions sessions,
            Board board,
            FormDesk forms,
            SignsOfLife signs,
            List<OfficeDesk> offices,
            Glances glances) {
        handlers.forEach(handler -> handler.verbs().forEach(verb -> this.handlers.put(verb, handler)));
        this.sessions = sessions;
        this.board = board;
        this.forms = forms;
        this.signs = signs;
        this.offices = offices;
        this.glances = glances;
    }

    /// Carries a press out.
    public TurnAnswer handle(Turn turn, Incoming.Press pressed) {
        return Verb.of(pressed.verb())
                .map(verb -> switch (verb) {
                    case FORM_OPEN -> forms.open(turn, pressed.data());
                    case FORM_SUBMIT -> forms.submit(turn, pressed.data());
                    default -> onCard(turn, verb, pressed);
                })
                .orElseGet(() -> unknown(turn));
    }

    /// Shows the presser's view of the card they pressed, whatever was pressed, and does nothing else.
    public TurnAnswer look(Turn turn, Incoming.Press pressed) {
        return office(pressed.data())
                .map(desk -> desk.press(turn, Verb.CARD_VIEW, pressed.data()))
                .or(() -> press(turn, Verb.CARD_VIEW, pressed.data())
                        .flatMap(press ->
                                Optional.ofNullable(handlers.get(press.verb())).map(handler -> handler.handle(press))))
                .orElseGet(() -> unknown(turn));
    }

    private TurnAnswer onCard(Turn turn, Verb verb, Incoming.Press pressed) {
        ObjectNode data = pressed.data();
        Optional<OfficeDesk> desk = office(data);
        if (desk.isPresent()) {
            return desk.get().press(turn, verb, data);
        }
        if (verb != Verb.CARD_VIEW) {
            // Whoever does something decides on what is read for that.
            return carryOut(turn, verb, data);
        }
        // Many look at a card at once, whenever it changes: their clients fetch it within a second or so.
        String card = data.path("card").asText("");
        return pressed.automatic()
                ? glances.gathered(card, () -> carryOut(turn, verb, data))
                : glances.shared(card, () -> carryOut(turn, verb, data));
    }

    private TurnAnswer carryOut(Turn turn, Verb verb, ObjectNode data) {
        Optional<Press> press = press(turn, verb, data);
        PressHandler handler = handlers.get(verb);
        if (press.isEmpty() || handler == null) {
            return unknown(turn);
        }
        see(press.get());
        return handler.handle(press.get());
    }

    private Optional<OfficeDesk> office(ObjectNode data) {
        return offices.stream().filter(desk -> desk.has(data)).findFirst();
    }

    private Optional<Press> press(Turn turn, Verb verb, ObjectNode data) {
        return CardKey.parse(data.path("card").asText(""))
                .flatMap(
                        card -> sessionOf(card, turn, verb).map(session -> new Press(turn, verb, session, card, data)));
    }

    /// A card of another chat's session is as good as none; in a chat the session has left, a card can be looked at.
    private Optional<Session> sessionOf(CardKey card, Turn turn, Verb verb) {
        String here = turn.conversationId();
        return sessions.find(card.sessionId())
                .filter(session -> !session.forgotten())
                .filter(session -> card.personal()
                        || session.chat().conversationId().equals(here)
                        || (verb == Verb.CARD_VIEW && card.standsIn(session, here)));
    }

    private void see(Press press) {
        signs.heard(press.turn(), press.session());
        String message = press.turn().from().replyToId();
        if (message != null) {
            board.seen(press.turn().conversationId(), press.card().written(), message);
        }
    }

    private static TurnAnswer unknown(Turn turn) {
        return new TurnAnswer.Notice(turn.words().say("notice.unknown-card"));
    }
}
