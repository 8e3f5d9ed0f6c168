package org.leadershipdialogue.card;

import static org.leadershipdialogue.card.Sample.KEPT;
import static org.leadershipdialogue.card.Sample.LEILA;
import static org.leadershipdialogue.card.Sample.spot;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Input.Choice;
import org.leadershipdialogue.guide.Preparation.Invitation;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.register.Correction;
import org.leadershipdialogue.register.Correction.What;

/// Every form and private page in every state worth looking at, by name.
final class FormGallery {

    private final Map<String, Function<Sample, Form>> forms = new TreeMap<>();

    private FormGallery() {
        forms.put("form-kept", s -> Kept.page(KEPT, s.participant(), spot("greeting")));
        forms.put("form-set-up", s -> setUp(s, 21));
        forms.put("form-set-up-few", s -> setUp(s, 7));
        forms.put("form-set-up-unknown-meeting", s -> setUp(s, null));
        forms.put("form-questions", s -> questions(s, List.of(new Choice("Tomás Rivera", "29:tomas"))));
        forms.put("form-questions-typed", s -> questions(s, List.of()));
        forms.put("form-invitation", FormGallery::invitation);
        forms.putAll(FocalGallery.forms());
        writing();
        names();
        after();
    }

    private void writing() {
        forms.put("form-write", s -> write(s, false, null, s.participant()));
        forms.put("form-write-change", s -> write(s, true, "A member yes, quietly.", s.participant()));
        forms.put(
                "form-write-error",
                s -> write(s, false, "A member yes, quietly.", s.participant()).under(Strip.notSaved(s.words())));
        forms.put("form-write-too-late", s -> WriteForm.tooLate("A member yes, quietly.", s.participant(), spot("12")));
        forms.put(
                "form-write-language",
                s -> WriteForm.draw(
                        new WriteForm.View(
                                s.question().heading(), false, new WriteForm.Language("Arabic", "English"), null, KEPT),
                        s.participant(),
                        spot("12")));
        forms.put("form-write-in-card", s -> write(s, true, "A member yes, quietly.", s.inCard()));
        forms.put(
                "form-reply",
                s -> ReplyForm.draw(
                        new ParkedCard.Item("q2", "May I run a blog?", "Hana Sato", false),
                        null,
                        KEPT,
                        s.facilitator(),
                        spot("questions")));
        forms.put("form-park", s -> SmallForms.park(KEPT, null, s.participant(), spot("12")));
        forms.put("form-where-to-turn", s -> WhereToTurn.draw(s.guide().support(), s.participant(), spot("12")));
        forms.put("form-own-rule", s -> SmallForms.ownRule(s.facilitator(), spot("2")));
        forms.put(
                "form-readers",
                s -> SmallForms.readers(
                        List.of("Narrator", "Sepideh"),
                        List.of("29:wei", ""),
                        List.of(new Choice("Wei Chen", "29:wei"), new Choice("Mark Otieno", "e7")),
                        s.facilitator(),
                        spot("15")));
        forms.put(
                "form-my-notes",
                s -> SmallForms.myNotes(s.guide().opening(), List.of("The field visit"), s.facilitator(), spot("6")));
    }

    private static Form write(Sample s, boolean written, @Nullable String text, Viewer viewer) {
        return WriteForm.draw(
                new WriteForm.View(s.question().heading(), written, null, text, KEPT), viewer, spot("12"));
    }

    private void names() {
        List<Choice> people = List.of(new Choice("Sofia Lind", "29:lind"), new Choice("Wei Chen", "29:wei"));
        forms.put(
                "form-here-with-me",
                s -> SmallForms.hereWithMe("Amina Diallo", people, s.participant(), spot("sign-in")));
        forms.put("form-fix-name", s -> SmallForms.fixName("Amina Diallo", s.participant(), spot("sign-in")));
        forms.put(
                "form-fix-line",
                s -> RegisterLineForm.draw(
                        new RegisterLineForm.View("e1", "Amina Diallo", false, people), s.monitor(), spot("sign-in")));
        forms.put("form-add-caller", s -> SmallForms.addCaller(null, s.monitor(), spot("sign-in")));
        forms.put(
                "form-tick-names", s -> SmallForms.tickNames(people, List.of("29:wei"), s.monitor(), spot("sign-in")));
        forms.put("form-tick-nobody", s -> SmallForms.tickNames(List.of(), List.of(), s.monitor(), spot("sign-in")));
    }

    private void after() {
        for (int step = 1; step <= 4; step++) {
            int n = step;
            forms.put("form-feedback-" + n, s -> feedback(s, n, false));
        }
        forms.put("form-feedback-1-correct", s -> feedback(s, 1, true));
        forms.put("form-feedback-4-edit", s -> feedback(s, 4, true));
        forms.put("form-trail", s -> TrailPage.draw(corrections(), s.monitor(), spot("sign-in")));
        forms.put("form-trail-empty", s -> TrailPage.draw(List.of(), s.monitor(), spot("sign-in")));
        forms.put("form-hand-in", s -> handIn(s, new HandInForm.State.NotAsked(), false));
        forms.put("form-hand-in-sent-by-us", s -> handIn(s, new HandInForm.State.NotAsked(), true));
        forms.put("form-hand-in-waiting", s -> handIn(s, new HandInForm.State.Waiting(), true));
        forms.put("form-hand-in-went", s -> handIn(s, new HandInForm.State.Went(LocalDate.of(2023, 11, 15)), true));
        forms.put("form-hand-in-given-up", s -> handIn(s, new HandInForm.State.GivenUp(), true));
        forms.put(
                "form-assessment",
                s -> AssessmentForm.draw(
                        new AssessmentForm.View(
                                s.guide().forms().assessment(), LEILA, LocalDate.of(2023, 11, 21), 5, Map.of(), KEPT),
                        s.participant(),
                        spot("21")));
    }

    private static List<Correction> corrections() {
        Instant at = Instant.parse("2023-11-14T10:40:00Z");
        return Stream.of(What.values())
                .map(what ->
                        new Correction(at, "Tomás Rivera", what, "Hana", what == What.VISITOR ? "true" : "Hana *Sato*"))
                .toList();
    }

    private static Form handIn(Sample s, HandInForm.State state, boolean sends) {
        var letter = new HandInForm.Letter(
                sends ? List.of("nadia.rahman@example.org") : List.of(),
                "Office for River Basins",
                "Sign-in sheet, Data and Mapping, 14 November 2023",
                List.of("Here is the sign-in sheet of our Leadership Dialogue.", "18 participants of 21 in the unit."));
        var sheet = new HandInForm.Sheet(paper("sheet.pdf"), paper("sheet.xlsx"));
        return HandInForm.draw(new HandInForm.View(letter, sheet, state, 0, sends), s.monitor(), spot("checklist"));
    }

    private static Form feedback(Sample s, int step, boolean correcting) {
        return FeedbackForm.draw(
                new FeedbackForm.View(
                        s.guide().forms().leaderFeedback(),
                        step,
                        correcting,
                        DeskGallery.feedback(),
                        LocalDate.of(2023, 12, 31),
                        9,
                        KEPT),
                s.facilitator(),
                spot("21"));
    }

    static Map<String, Function<Sample, Form>> forms() {
        return new FormGallery().forms;
    }

    private static Form questions(Sample s, List<Choice> people) {
        Scenario scenario = s.scenario("1");
        List<Choice> questions = scenario.questions().stream()
                .map(question -> new Choice(question.heading(), question.id()))
                .toList();
        QuestionsForm.Topic topic =
                new QuestionsForm.Topic("1", scenario.shortTitle(), questions, List.of("1.1", "1.2", "1.4"));
        return QuestionsForm.draw(
                new QuestionsForm.View(List.of(topic), people, "", ""), s.facilitator(), spot("before-0"));
    }

    private static Form invitation(Sample s) {
        Invitation invitation = s.guide().preparation().invitation();
        return InvitationPage.draw(
                new InvitationPage.View(
                        invitation.subject(),
                        invitation.paragraphs(),
                        new InvitationPage.Papers(paper("pack"), paper("pack-text"), paper("sheet"))),
                s.facilitator(),
                spot("before-0"));
    }

    private static URI paper(String name) {
        return URI.create("https://dialogue.example.org/papers/" + name);
    }

    private static Form setUp(Sample s, @Nullable Integer invited) {
        SetUpForm.Choices choices = new SetUpForm.Choices(
                List.of(new Choice("Office for River Basins", "basins")),
                List.of(new Choice("Data and Mapping", "data"), new Choice("Field Hydrology", "field")),
                List.of(new Choice("1 + 2", "1,2"), new Choice("1 + 3", "1,3")),
                List.of(new Choice("English", "en"), new Choice("Français", "fr")),
                List.of(new Choice("Tomás Rivera", "29:tomas")));
        Map<String, String> values =
                Map.of("entity", "basins", "unit", "data", "personnel", "21", "monitor", "29:tomas");
        List<GreetingCard.Prepared> prepared = invited == null
                ? List.of(new GreetingCard.Prepared("p1", "Data and Mapping", LocalDate.of(2023, 12, 3)))
                : List.of();
        return SetUpForm.draw(
                new SetUpForm.View(LEILA, invited, 10, 25, choices, prepared, values),
                s.participant(),
                spot("greeting"));
    }
}
