package org.leadershipdialogue.bot.form;

import java.util.ArrayList;
import java.util.List;
import org.leadershipdialogue.bot.chat.Drawer;
import org.leadershipdialogue.bot.chat.Notes;
import org.leadershipdialogue.bot.move.Moves;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.SmallForms;
import org.leadershipdialogue.guide.Opening;
import org.leadershipdialogue.session.Tap;
import org.springframework.stereotype.Component;

/// What a leader types while leading: a rule of the group's own, notes for the opening story.
final class LeaderFormHandlers {

    private static final int LONGEST_RULE = 120;
    private static final int LONGEST_NOTE = 300;

    private LeaderFormHandlers() {}

    private static String clean(String typed, int longest) {
        String line = typed.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest));
    }

    /// *Our own rule*.
    @Component
    static class OwnRule implements FormHandler {

        private final Moves moves;

        OwnRule(Moves moves) {
            this.moves = moves;
        }

        @Override
        public FormId form() {
            return FormId.OWN_RULE;
        }

        @Override
        public Permission may(FormTurn turn) {
            return Permission.leads(turn);
        }

        @Override
        public Form open(FormTurn turn) {
            return SmallForms.ownRule(turn.looker().viewer(), turn.spot());
        }

        @Override
        public Sent submit(FormTurn turn) {
            String rule = clean(turn.typed("rule"), LONGEST_RULE);
            if (rule.isEmpty()) {
                return new Sent.Again(open(turn));
            }
            moves.change(
                    turn.session().id(),
                    session -> session.agree(
                            new Tap(
                                    session.progress().moves(),
                                    turn.person(),
                                    turn.turn().now()),
                            rule));
            return new Sent.Taken();
        }
    }

    /// *My notes*.
    @Component
    static class MyNotes implements FormHandler {

        private final Notes notes;
        private final Drawer drawer;

        MyNotes(Notes notes, Drawer drawer) {
            this.notes = notes;
            this.drawer = drawer;
        }

        @Override
        public FormId form() {
            return FormId.MY_NOTES;
        }

        @Override
        public Permission may(FormTurn turn) {
            return Permission.leads(turn);
        }

        @Override
        public Form open(FormTurn turn) {
            List<String> own = notes.of(turn.session().id(), turn.person().id());
            return SmallForms.myNotes(opening(turn), own, turn.looker().viewer(), turn.spot());
        }

        @Override
        public Sent submit(FormTurn turn) {
            List<String> typed = new ArrayList<>();
            for (int point = 1; point <= opening(turn).points().size(); point++) {
                typed.add(clean(turn.typed("note-" + point), LONGEST_NOTE));
            }
            notes.keep(turn.session().id(), turn.person().id(), typed);
            return new Sent.Taken();
        }

        private Opening opening(FormTurn turn) {
            return drawer.guide(turn.session(), turn.turn().language()).opening();
        }
    }
}
