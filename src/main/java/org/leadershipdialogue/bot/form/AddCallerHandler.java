package org.leadershipdialogue.bot.form;

import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.SmallForms;
import org.leadershipdialogue.card.Strip;
import org.leadershipdialogue.register.InvalidName;
import org.leadershipdialogue.register.Register;
import org.springframework.stereotype.Component;

/// Adds somebody Teams does not know: a caller whose voice was heard, or somebody in the room.
@Component
class AddCallerHandler implements FormHandler {

    private final Register register;

    AddCallerHandler(Register register) {
        this.register = register;
    }

    @Override
    public FormId form() {
        return FormId.ADD_CALLER;
    }

    @Override
    public Permission may(FormTurn turn) {
        return Permission.keepsRegister(turn);
    }

    @Override
    public Form open(FormTurn turn) {
        return SmallForms.addCaller(null, turn.looker().viewer(), turn.spot());
    }

    @Override
    public Sent submit(FormTurn turn) {
        String name = turn.typed("name");
        try {
            if (turn.typed("heard").equals("true")) {
                register.addCaller(turn.session().id(), name, turn.person());
            } else {
                register.addByHand(turn.session().id(), name, turn.person());
            }
            return new Sent.Taken();
        } catch (InvalidName wrong) {
            var words = turn.turn().words();
            return new Sent.Again(SmallForms.addCaller(name, turn.looker().viewer(), turn.spot())
                    .under(Strip.mend(words, words.say("caller.name-error"))));
        }
    }
}
