package org.leadershipdialogue.bot.manager;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.bot.chat.Window;
import org.leadershipdialogue.bot.form.FormHandler.Sent;
import org.leadershipdialogue.bot.office.EntityKey;
import org.leadershipdialogue.bot.office.Office;
import org.leadershipdialogue.bot.office.OfficeChats;
import org.leadershipdialogue.bot.office.OfficeForms;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.stereotype.Component;

/// Answers what is pressed on the card of what is expected of a manager.
@Component
class ManagerDesk implements OfficeForms {

    private final Dues dues;
    private final ReportForm form;
    private final ManagerView view;
    private final OfficeChats chats;
    private final Board board;
    private final Window window;

    ManagerDesk(Dues dues, ReportForm form, ManagerView view, OfficeChats chats, Board board) {
        this.dues = dues;
        this.form = form;
        this.view = view;
        this.chats = chats;
        this.board = board;
        this.window = new Window(view.inCard());
    }

    @Override
    public Set<Verb> verbs() {
        return EnumSet.noneOf(Verb.class);
    }

    @Override
    public Set<FormId> forms() {
        return EnumSet.of(FormId.HELD);
    }

    @Override
    public boolean has(ObjectNode data) {
        return EntityKey.parse(Office.REPORT, data.path("card").asText("")).isPresent();
    }

    @Override
    public TurnAnswer press(Turn turn, Verb verb, ObjectNode data) {
        return dues.of(turn, data)
                .map(mine -> {
                    see(mine);
                    return card(mine);
                })
                .orElseGet(() -> new TurnAnswer.Notice(turn.words().say("report.nobodys")));
    }

    @Override
    public TurnAnswer open(Turn turn, ObjectNode data) {
        return with(turn, data, mine -> form.open(mine).map(window::shown).orElseGet(() -> gone(turn)));
    }

    @Override
    public TurnAnswer submit(Turn turn, ObjectNode data) {
        return with(
                turn,
                data,
                mine -> form.submit(mine)
                        .map(sent -> switch (sent) {
                            case Sent.Taken() -> taken(mine);
                            case Sent.Again(Form again) -> window.shown(again);
                        })
                        .orElseGet(() -> gone(turn)));
    }

    private TurnAnswer with(Turn turn, ObjectNode data, Function<ManagerTurn, TurnAnswer> step) {
        if (!data.path("form").asText("").equals(FormId.HELD.wire())) {
            return window.refused(turn.words().say("notice.unknown-card"));
        }
        return dues.of(turn, data)
                .map(step)
                .orElseGet(() -> window.refused(turn.words().say("report.nobodys")));
    }

    private TurnAnswer gone(Turn turn) {
        return window.refused(turn.words().say("report.gone"));
    }

    private TurnAnswer taken(ManagerTurn mine) {
        board.changed(mine.turn().conversationId());
        // What was just entered is part of what is expected of them now.
        return window.inCard()
                ? dues.of(mine.turn(), mine.data()).map(this::card).orElseThrow()
                : new TurnAnswer.Close(null);
    }

    private TurnAnswer card(ManagerTurn mine) {
        Turn turn = mine.turn();
        boolean left = chats.of(turn.conversationId(), Office.REPORT)
                .filter(chat -> chat.rung() > mine.key().rung())
                .isPresent();
        AdaptiveCard card = left
                ? view.below(mine.key(), turn.language())
                : view.draw(mine.due(), turn.person(), mine.key(), turn.language());
        return new TurnAnswer.Card(card.json());
    }

    private void see(ManagerTurn mine) {
        String message = mine.turn().from().replyToId();
        if (message != null) {
            board.seen(mine.turn().conversationId(), mine.key().written(), message);
        }
    }
}
