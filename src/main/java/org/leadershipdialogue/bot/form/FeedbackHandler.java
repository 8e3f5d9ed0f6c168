package org.leadershipdialogue.bot.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadershipdialogue.answers.ParkedQuestions;
import org.leadershipdialogue.bot.LeaderPapers;
import org.leadershipdialogue.bot.chat.Drawer;
import org.leadershipdialogue.bot.chat.KeptFacts;
import org.leadershipdialogue.card.FeedbackForm;
import org.leadershipdialogue.card.FeedbackSummaryCard;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.Strip;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.feedback.FeedbackForms;
import org.leadershipdialogue.feedback.NamesInText;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Form.Fact;
import org.leadershipdialogue.guide.Form.Field;
import org.leadershipdialogue.guide.Form.Kind;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.register.Entry;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Refusal;
import org.springframework.stereotype.Component;

/// The leader feedback, a step at a time: each is saved as it is sent, and at the end the whole stands there to copy.
@Component
class FeedbackHandler implements FormHandler {

    private static final String DONE = "done";
    private static final String CORRECT = "correct";

    private final FeedbackForms forms;
    private final LeaderPapers papers;
    private final Register register;
    private final Drawer drawer;
    private final KeptFacts kept;
    private final ParkedQuestions parked;

    FeedbackHandler(
            FeedbackForms forms,
            LeaderPapers papers,
            Register register,
            Drawer drawer,
            KeptFacts kept,
            ParkedQuestions parked) {
        this.forms = forms;
        this.papers = papers;
        this.register = register;
        this.drawer = drawer;
        this.kept = kept;
        this.parked = parked;
    }

    @Override
    public FormId form() {
        return FormId.FEEDBACK;
    }

    @Override
    public Permission may(FormTurn turn) {
        if (turn.session().plan().setUp() == null) {
            return new Permission(Refusal.NOT_SET_UP);
        }
        return Permission.when(turn.session().roles().mayLead(turn.person().id()), Refusal.ONLY_THE_LEADER);
    }

    @Override
    public Form open(FormTurn turn) {
        return step(turn, 1, false);
    }

    @Override
    public Sent submit(FormTurn turn) {
        int step = number(turn.typed("step"), 1);
        String then = turn.typed("then");
        Map<String, String> typed = typed(turn, step);
        if (typed.isEmpty() && then.equals(DONE)) {
            typed = shown(turn, step);
        }
        Map<String, String> before = forms.of(turn.session().id()).texts();
        boolean insists = before.entrySet().containsAll(typed.entrySet());
        if (!typed.isEmpty()) {
            forms.save(turn.session().id(), typed);
            claimQuestions(turn, typed);
        }
        List<String> names = named(turn, typed);
        if (!names.isEmpty() && !insists) {
            Words words = turn.turn().words();
            String sentence = words.say(
                    "report.names", "names", Markdown.list(words, names).text());
            return new Sent.Again(step(turn, step, true).under(Strip.mend(words, sentence)));
        }
        return switch (then) {
            case DONE -> done(turn);
            case CORRECT -> new Sent.Again(step(turn, step, true));
            default -> new Sent.Again(step(turn, number(then, step), false));
        };
    }

    /// Open questions saved in the form go with it, and by no e-mail any more.
    private void claimQuestions(FormTurn turn, Map<String, String> typed) {
        boolean holdsThem = guide(turn).forms().leaderFeedback().fields().stream()
                .anyMatch(field -> field.fact() == Fact.OPEN_QUESTIONS
                        && !typed.getOrDefault(field.id(), "").isBlank());
        if (holdsThem) {
            parked.choose(turn.session().id(), ParkedQuestions.Way.FORM);
        }
    }

    private Sent done(FormTurn turn) {
        // What was prefilled is frozen with it: the answers behind it are deleted later. Open questions that
        // nobody sent another way go with it.
        parked.choose(turn.session().id(), ParkedQuestions.Way.FORM);
        forms.save(turn.session().id(), papers.texts(turn.session(), guide(turn)));
        forms.confirm(turn.session().id());
        return new Sent.Again(summary(turn));
    }

    private Form summary(FormTurn turn) {
        Edition guide = guide(turn);
        var view = new FeedbackSummaryCard.View(
                guide.forms().leaderFeedback(), papers.texts(turn.session(), guide), false);
        return FeedbackSummaryCard.page(view, turn.looker().viewer(), turn.spot());
    }

    private Form step(FormTurn turn, int step, boolean correcting) {
        Edition guide = guide(turn);
        var view = new FeedbackForm.View(
                guide.forms().leaderFeedback(),
                step,
                correcting,
                papers.texts(turn.session(), guide),
                guide.terms().heldBy(),
                papers.kept(turn.session()),
                kept.of(turn.session(), guide));
        return FeedbackForm.draw(view, turn.looker().viewer(), turn.spot());
    }

    private Edition guide(FormTurn turn) {
        return drawer.guide(turn.session(), turn.turn().language());
    }

    /// What was typed into the fields of a step; fields that were only shown are not sent.
    private Map<String, String> typed(FormTurn turn, int step) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (Field field : guide(turn).forms().leaderFeedback().fields()) {
            if (field.step() == step && turn.data().has(field.id())) {
                typed.put(field.id(), turn.typed(field.id()));
            }
        }
        return typed;
    }

    /// The draft that is saved as it was shown: it, too, may name somebody.
    private Map<String, String> shown(FormTurn turn, int step) {
        Map<String, String> texts = papers.texts(turn.session(), guide(turn));
        Map<String, String> shown = new LinkedHashMap<>();
        guide(turn).forms().leaderFeedback().fields().stream()
                .filter(field -> field.step() == step && texts.containsKey(field.id()))
                .forEach(field -> shown.put(field.id(), texts.get(field.id())));
        return shown;
    }

    /// People of the register named in a text of the leader's own: the form asks for no names.
    private List<String> named(FormTurn turn, Map<String, String> typed) {
        List<String> names =
                register.entries(turn.session().id()).stream().map(Entry::name).toList();
        String free = guide(turn).forms().leaderFeedback().fields().stream()
                .filter(field -> field.kind() == Kind.LONG_TEXT)
                .map(field -> typed.getOrDefault(field.id(), ""))
                .reduce("", (all, text) -> all + "\n" + text);
        return NamesInText.found(free, names);
    }

    private static int number(String typed, int otherwise) {
        return typed.matches("[1-9]") ? Integer.parseInt(typed) : otherwise;
    }
}
