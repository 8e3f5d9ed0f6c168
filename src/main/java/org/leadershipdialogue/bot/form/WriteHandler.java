package org.leadershipdialogue.bot.form;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.answers.Answers;
import org.leadershipdialogue.answers.Prompt;
import org.leadershipdialogue.answers.PromptClosed;
import org.leadershipdialogue.bot.Prompts;
import org.leadershipdialogue.bot.chat.Drawer;
import org.leadershipdialogue.bot.chat.KeptFacts;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.Strip;
import org.leadershipdialogue.card.WriteForm;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Question;
import org.leadershipdialogue.register.Evidence;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Stop;
import org.leadershipdialogue.session.Visit;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// An answer without a name: written, changed or taken back while the question is open.
@Component
class WriteHandler implements FormHandler {

    private final Answers answers;
    private final Register register;
    private final Drawer drawer;
    private final KeptFacts kept;

    WriteHandler(Answers answers, Register register, Drawer drawer, KeptFacts kept) {
        this.answers = answers;
        this.register = register;
        this.drawer = drawer;
        this.kept = kept;
    }

    @Override
    public FormId form() {
        return FormId.WRITE;
    }

    @Override
    public Form open(FormTurn turn) {
        Optional<Visit> here = takesWriting(turn);
        return here.isPresent() ? form(turn, here.get(), own(turn, here.get())) : tooLate(turn, "");
    }

    @Override
    public Sent submit(FormTurn turn) {
        Optional<Visit> here = takesWriting(turn);
        String text = turn.typed("answer");
        if (here.isEmpty()) {
            return new Sent.Again(tooLate(turn, text));
        }
        Prompt prompt = Prompts.of(turn.session(), here.get());
        if (turn.typed("step").equals("take-back")) {
            answers.withdraw(prompt, turn.person().id());
            return new Sent.Taken();
        }
        if (text.isEmpty() || text.codePointCount(0, text.length()) > WriteForm.LONGEST) {
            return mend(turn, here.get(), text);
        }
        return write(turn, here.get(), text);
    }

    private Sent write(FormTurn turn, Visit here, String text) {
        try {
            answers.write(Prompts.of(turn.session(), here), turn.person().id(), text);
        } catch (PromptClosed closed) {
            return new Sent.Again(tooLate(turn, text));
        } catch (DataAccessException broken) {
            return new Sent.Again(
                    form(turn, here, text).under(Strip.notSaved(turn.turn().words())));
        }
        // Never in one transaction with the answer: what shares one can be joined.
        register.record(turn.session().id(), turn.person(), Evidence.RESPONDED);
        return new Sent.Taken();
    }

    private Sent mend(FormTurn turn, Visit here, String text) {
        String key = text.isEmpty() ? "write.answer-error" : "write.too-long";
        String sentence = turn.turn().words().say(key, "most", WriteForm.LONGEST);
        return new Sent.Again(form(turn, here, text.isEmpty() ? null : text)
                .under(Strip.mend(turn.turn().words(), sentence)));
    }

    /// The visit that takes writing now: talked about, not paused, with enough people present.
    private Optional<Visit> takesWriting(FormTurn turn) {
        Session session = turn.session();
        return turn.presentVisit()
                .filter(visit -> session.stop(visit).takesAnswers() && visit.beat() == Visit.Beat.TALK)
                .filter(_ -> session.phase() == Phase.RUNNING)
                .filter(_ -> register.present(session.id()) >= Session.WRITING_FROM);
    }

    private @Nullable String own(FormTurn turn, Visit here) {
        return answers.own(Prompts.of(turn.session(), here), turn.person().id()).orElse(null);
    }

    private Form form(FormTurn turn, Visit here, @Nullable String text) {
        Edition guide = drawer.guide(turn.session(), turn.turn().language());
        boolean written = own(turn, here) != null;
        var view = new WriteForm.View(
                question(turn.session(), guide, turn.session().stop(here)),
                written,
                language(turn),
                text,
                kept.of(turn.session(), guide));
        return WriteForm.draw(view, turn.looker().viewer(), turn.spot());
    }

    /// Only the language somebody sees is known, never the one they write in: whoever sees another than the room's
    /// may be among few who write in it.
    private static WriteForm.@Nullable Language language(FormTurn turn) {
        Locale own = turn.turn().language();
        Locale room = turn.session().plan().decided().language();
        Locale words = turn.turn().words().locale();
        return own.getLanguage().equals(room.getLanguage())
                ? null
                : new WriteForm.Language(
                        Locale.of(own.getLanguage()).getDisplayLanguage(words),
                        Locale.of(room.getLanguage()).getDisplayLanguage(words));
    }

    private static String question(Session session, Edition guide, Stop stop) {
        String leader = session.roles().leader().map(Person::name).orElse("");
        return stop.kind() == Stop.Kind.OPENING
                ? guide.opening().question().replace("{leader}", leader)
                : guide.question(stop.about()).map(Question::heading).orElseThrow();
    }

    private static Form tooLate(FormTurn turn, String text) {
        return WriteForm.tooLate(text, turn.looker().viewer(), turn.spot());
    }
}
