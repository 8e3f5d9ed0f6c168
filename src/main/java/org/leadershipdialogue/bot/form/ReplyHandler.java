package org.leadershipdialogue.bot.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.answers.Parked;
import org.leadershipdialogue.answers.ParkedQuestions;
import org.leadershipdialogue.bot.PrivateWords;
import org.leadershipdialogue.bot.Telling;
import org.leadershipdialogue.bot.chat.Drawer;
import org.leadershipdialogue.bot.chat.KeptFacts;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.ParkedCard;
import org.leadershipdialogue.card.ReplyForm;
import org.leadershipdialogue.card.Strip;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Refusal;
import org.leadershipdialogue.teams.Account;
import org.springframework.stereotype.Component;

/// The answer to a parked question: said in the chat without a name, or to who asked, alone. Then the question is
/// ticked, and who asked is forgotten.
@Component
class ReplyHandler implements FormHandler {

    private final ParkedQuestions parked;
    private final PrivateWords privately;
    private final Telling telling;
    private final Drawer drawer;
    private final KeptFacts kept;

    ReplyHandler(ParkedQuestions parked, PrivateWords privately, Telling telling, Drawer drawer, KeptFacts kept) {
        this.parked = parked;
        this.privately = privately;
        this.telling = telling;
        this.drawer = drawer;
        this.kept = kept;
    }

    @Override
    public FormId form() {
        return FormId.REPLY;
    }

    @Override
    public Permission may(FormTurn turn) {
        Permission leads = Permission.leads(turn);
        return leads.refusal() == null ? Permission.when(question(turn).isPresent(), Refusal.OVER) : leads;
    }

    @Override
    public Form open(FormTurn turn) {
        return form(turn, question(turn).orElseThrow(), null);
    }

    @Override
    public Sent submit(FormTurn turn) {
        Parked question = question(turn).orElseThrow();
        String reply = turn.typed("reply");
        if (reply.isEmpty()) {
            return again(turn, question, reply, "reply.answer-error");
        }
        // Ticked first: sent twice, it is said once.
        if (question.answered() || !parked.answered(turn.session().id(), question.id())) {
            return new Sent.Taken();
        }
        Person asker = question.asker();
        boolean alone = asker != null && !turn.typed("to").equals(ReplyForm.ALL);
        if (alone ? told(turn, asker, question, reply) : saidToAll(turn, question, reply)) {
            return new Sent.Taken();
        }
        parked.notAnswered(turn.session().id(), question);
        return again(turn, question, reply, alone ? "reply.not-reached" : "reply.not-now");
    }

    private boolean told(FormTurn turn, @Nullable Person asker, Parked question, String reply) {
        Words room = Words.of(turn.session().plan().decided().language());
        return asker != null
                && privately.tell(
                        turn.turn().from(),
                        new Account(asker.id(), asker.name(), null),
                        room.say("reply.said-alone", "question", question.text(), "answer", reply));
    }

    private boolean saidToAll(FormTurn turn, Parked question, String reply) {
        return telling.everybody(turn.session(), "reply.said", "question", question.text(), "answer", reply);
    }

    private Optional<Parked> question(FormTurn turn) {
        return parked.list(turn.session().id()).stream()
                .filter(question -> question.id().equals(turn.typed("question")))
                .findFirst();
    }

    private Sent again(FormTurn turn, Parked question, String typed, String key) {
        Words words = turn.turn().words();
        Person asker = question.asker();
        String name = asker == null ? "" : Markdown.data(asker.name()).text();
        String sentence = words.say(key, "name", name);
        return new Sent.Again(form(turn, question, typed).under(Strip.mend(words, sentence)));
    }

    private Form form(FormTurn turn, Parked question, @Nullable String typed) {
        Person asker = question.asker();
        var item = new ParkedCard.Item(
                question.id(), question.text(), asker == null ? null : asker.name(), question.answered());
        var facts =
                kept.of(turn.session(), drawer.guide(turn.session(), turn.turn().language()));
        return ReplyForm.draw(item, typed, facts, turn.looker().viewer(), turn.spot());
    }
}
