package org.leadershipdialogue.bot.form;

import java.util.Optional;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.SmallForms;
import org.leadershipdialogue.card.Strip;
import org.leadershipdialogue.register.Entry;
import org.leadershipdialogue.register.InvalidName;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Refusal;
import org.springframework.stereotype.Component;

/// Corrects a name on the register: one's own, or, for whoever keeps it, anybody's.
@Component
class FixNameHandler implements FormHandler {

    private final Register register;

    FixNameHandler(Register register) {
        this.register = register;
    }

    @Override
    public FormId form() {
        return FormId.FIX_NAME;
    }

    @Override
    public Permission may(FormTurn turn) {
        boolean own = turn.typed("entry").isEmpty();
        boolean keeps = turn.session().roles().mayKeepRegister(turn.person().id());
        return Permission.when(own || keeps, Refusal.ONLY_THE_MONITOR);
    }

    @Override
    public Form open(FormTurn turn) {
        return form(turn, entry(turn).map(Entry::name).orElse(turn.person().name()));
    }

    @Override
    public Sent submit(FormTurn turn) {
        Optional<Entry> entry = entry(turn);
        if (entry.isEmpty()) {
            return new Sent.Taken();
        }
        String id = entry.get().entryId();
        if (turn.typed("step").equals("remove") && !turn.typed("entry").isEmpty()) {
            register.remove(id, turn.person());
            return new Sent.Taken();
        }
        try {
            register.correctName(id, turn.typed("name"), turn.person());
            return new Sent.Taken();
        } catch (InvalidName wrong) {
            var words = turn.turn().words();
            return new Sent.Again(
                    form(turn, turn.typed("name")).under(Strip.mend(words, words.say("caller.name-error"))));
        }
    }

    private Form form(FormTurn turn, String name) {
        String entry = turn.typed("entry");
        return SmallForms.fixName(
                entry.isEmpty() ? null : entry, name, turn.looker().viewer(), turn.spot());
    }

    /// The line that is meant: of this session, whatever id a client sent.
    private Optional<Entry> entry(FormTurn turn) {
        String id = turn.typed("entry");
        return register.entries(turn.session().id()).stream()
                .filter(entry -> id.isEmpty()
                        ? turn.person().id().equals(entry.personId())
                        : entry.entryId().equals(id))
                .findFirst();
    }
}
