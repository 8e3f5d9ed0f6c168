package org.leadershipdialogue.bot.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.RegisterLineForm;
import org.leadershipdialogue.card.SmallForms;
import org.leadershipdialogue.card.Strip;
import org.leadershipdialogue.card.Viewer;
import org.leadershipdialogue.card.element.Input.Choice;
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
        Optional<Entry> entry = entry(turn);
        return form(turn, entry, entry.map(Entry::name).orElse(turn.person().name()));
    }

    @Override
    public Sent submit(FormTurn turn) {
        Optional<Entry> entry = entry(turn);
        if (entry.isEmpty()) {
            return new Sent.Taken();
        }
        try {
            if (turn.typed("entry").isEmpty()) {
                register.correctName(entry.get().entryId(), turn.typed("name"), turn.person());
            } else {
                correct(turn, entry.get());
            }
            return new Sent.Taken();
        } catch (InvalidName wrong) {
            var words = turn.turn().words();
            return new Sent.Again(
                    form(turn, entry, turn.typed("name")).under(Strip.mend(words, words.say("caller.name-error"))));
        }
    }

    private void correct(FormTurn turn, Entry entry) {
        String id = entry.entryId();
        if (turn.typed("step").equals("remove")) {
            register.remove(id, turn.person());
        } else if (others(turn, entry).anyMatch(other -> other.entryId().equals(turn.typed("same-as")))) {
            id = turn.typed("same-as");
            register.merge(entry.entryId(), id, turn.person());
        } else {
            if (!turn.typed("name").equals(entry.name())) {
                register.correctName(id, turn.typed("name"), turn.person());
            }
            if (turn.typed("visitor").equals("true") != entry.visitor()) {
                register.visitor(id, !entry.visitor(), turn.person());
            }
        }
        register.explain(id, turn.typed("why"), turn.person());
    }

    private Form form(FormTurn turn, Optional<Entry> entry, String name) {
        Viewer viewer = turn.looker().viewer();
        if (turn.typed("entry").isEmpty() || entry.isEmpty()) {
            return SmallForms.fixName(name, viewer, turn.spot());
        }
        List<Choice> others = others(turn, entry.get())
                .map(other -> new Choice(other.name(), other.entryId()))
                .toList();
        return RegisterLineForm.draw(
                new RegisterLineForm.View(
                        entry.get().entryId(), name, entry.get().visitor(), others),
                viewer,
                turn.spot());
    }

    private Stream<Entry> others(FormTurn turn, Entry entry) {
        return register.entries(turn.session().id()).stream()
                .filter(other -> !other.removed() && !other.entryId().equals(entry.entryId()));
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
