package org.leadershipdialogue.bot.form;

import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.answers.ParkedQuestions;
import org.leadershipdialogue.answers.Words;
import org.leadershipdialogue.bot.chat.Drawer;
import org.leadershipdialogue.bot.chat.KeptFacts;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.SmallForms;
import org.leadershipdialogue.card.Strip;
import org.springframework.stereotype.Component;

/// A question nobody could answer, parked without a name unless somebody wants an answer to themselves.
@Component
class ParkHandler implements FormHandler {

    private final ParkedQuestions parked;
    private final Drawer drawer;
    private final KeptFacts kept;

    ParkHandler(ParkedQuestions parked, Drawer drawer, KeptFacts kept) {
        this.parked = parked;
        this.drawer = drawer;
        this.kept = kept;
    }

    @Override
    public FormId form() {
        return FormId.PARK;
    }

    @Override
    public Permission may(FormTurn turn) {
        return Permission.underWay(turn);
    }

    @Override
    public Form open(FormTurn turn) {
        return form(turn, null);
    }

    @Override
    public Sent submit(FormTurn turn) {
        String text = turn.typed("parked");
        if (text.isEmpty()) {
            return mend(turn, text, "park.question-error");
        }
        if (text.codePointCount(0, text.length()) > Words.MOST) {
            return mend(turn, text, "write.too-long");
        }
        boolean toMyself = turn.typed("to-myself").equals("true");
        parked.park(turn.session().id(), text, toMyself ? turn.person() : null);
        return new Sent.Taken();
    }

    private Sent mend(FormTurn turn, String text, String key) {
        String sentence = turn.turn().words().say(key, "most", Words.MOST);
        return new Sent.Again(form(turn, text).under(Strip.mend(turn.turn().words(), sentence)));
    }

    private Form form(FormTurn turn, @Nullable String typed) {
        var facts =
                kept.of(turn.session(), drawer.guide(turn.session(), turn.turn().language()));
        return SmallForms.park(facts, typed, turn.looker().viewer(), turn.spot());
    }
}
