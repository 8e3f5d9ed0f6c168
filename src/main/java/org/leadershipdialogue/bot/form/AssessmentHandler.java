package org.leadershipdialogue.bot.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.leadershipdialogue.bot.chat.Drawer;
import org.leadershipdialogue.bot.chat.KeptFacts;
import org.leadershipdialogue.card.AssessmentForm;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.Strip;
import org.leadershipdialogue.feedback.Assessment;
import org.leadershipdialogue.feedback.Assessments;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Form.Field;
import org.leadershipdialogue.guide.Form.Kind;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Refusal;
import org.springframework.stereotype.Component;

/// *How was it?*, once a person and without a name.
@Component
class AssessmentHandler implements FormHandler {

    private final Assessments assessments;
    private final Drawer drawer;
    private final KeptFacts kept;

    AssessmentHandler(Assessments assessments, Drawer drawer, KeptFacts kept) {
        this.assessments = assessments;
        this.drawer = drawer;
        this.kept = kept;
    }

    @Override
    public FormId form() {
        return FormId.ASSESSMENT;
    }

    @Override
    public Permission may(FormTurn turn) {
        return Permission.when(assessments.openUntil(turn.session().id()).isPresent(), Refusal.OVER);
    }

    @Override
    public Form open(FormTurn turn) {
        Form form = form(turn, Map.of());
        boolean given = assessments.hasGiven(turn.session().id(), turn.person());
        return given ? form.under(Strip.notHere(turn.turn().words(), "assessment.given")) : form;
    }

    @Override
    public Sent submit(FormTurn turn) {
        Map<String, Integer> ratings = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Field field : guide(turn).forms().assessment().fields()) {
            Optional<Integer> rating = rating(turn.typed(field.id()));
            if (field.kind() != Kind.RATING_1_5) {
                texts.put(field.id(), turn.typed(field.id()));
            } else if (rating.isPresent()) {
                ratings.put(field.id(), rating.get());
            } else if (field.required()) {
                return mend(turn);
            }
        }
        assessments.give(turn.session().id(), turn.person(), new Assessment(ratings, texts));
        return new Sent.Taken();
    }

    private Sent mend(FormTurn turn) {
        var words = turn.turn().words();
        return new Sent.Again(form(turn, turn.values()).under(Strip.mend(words, words.say("assessment.rate"))));
    }

    private static Optional<Integer> rating(String typed) {
        return typed.matches("[1-5]") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    private Edition guide(FormTurn turn) {
        return drawer.guide(turn.session(), turn.turn().language());
    }

    private Form form(FormTurn turn, Map<String, String> values) {
        Edition guide = guide(turn);
        Instant until =
                assessments.openUntil(turn.session().id()).orElse(turn.turn().now());
        var view = new AssessmentForm.View(
                guide.forms().assessment(),
                turn.session().roles().leader().map(Person::name).orElse(""),
                LocalDate.ofInstant(until, ZoneOffset.UTC),
                Assessments.FEWEST,
                values,
                kept.of(turn.session(), guide));
        return AssessmentForm.draw(view, turn.looker().viewer(), turn.spot());
    }
}
