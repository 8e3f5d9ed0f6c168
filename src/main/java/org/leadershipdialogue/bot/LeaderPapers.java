package org.leadershipdialogue.bot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadershipdialogue.answers.Answers;
import org.leadershipdialogue.answers.Parked;
import org.leadershipdialogue.answers.ParkedQuestions;
import org.leadershipdialogue.feedback.FeedbackForms;
import org.leadershipdialogue.feedback.Known;
import org.leadershipdialogue.feedback.Prefill;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.register.Counting;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.SetUp;
import org.springframework.stereotype.Component;

/// The leader feedback of a session: what was saved, over what the session knows.
@Component
public class LeaderPapers {

    private final FeedbackForms forms;
    private final Register register;
    private final Answers answers;
    private final ParkedQuestions parked;

    LeaderPapers(FeedbackForms forms, Register register, Answers answers, ParkedQuestions parked) {
        this.forms = forms;
        this.register = register;
        this.answers = answers;
        this.parked = parked;
    }

    /// The texts of the form by field id.
    public Map<String, String> texts(Session session, Edition guide) {
        Map<String, String> texts =
                new LinkedHashMap<>(Prefill.of(guide.forms().leaderFeedback().fields(), known(session, guide)));
        texts.putAll(forms.of(session.id()).texts());
        return texts;
    }

    /// How many answers the leader kept.
    public int kept(Session session) {
        return answers.kept(session.id()).size();
    }

    private Known known(Session session, Edition guide) {
        SetUp setUp = session.plan().decided();
        return new Known(
                Words.of(guide.language()).date(setUp.date()),
                session.roles().leader().map(Person::name).orElse(""),
                setUp.entity(),
                setUp.unit(),
                participants(session, guide),
                setUp.personnel() == 0 ? null : setUp.personnel(),
                topics(session, guide),
                questions(session),
                answers.kept(session.id()));
    }

    /// As many as stand on the sign-in sheet.
    public int participants(Session session, Edition guide) {
        String leader = session.roles().leader().map(Person::id).orElse(null);
        return new Counting(leader, guide.terms().facilitatorCounts()).participants(register.entries(session.id()));
    }

    /// Only scenarios the session came to: one that was planned and not held is not reported.
    private static List<String> topics(Session session, Edition guide) {
        return Extras.held(session).stream()
                .filter(id -> session.progress().latest("scenario-" + id).isPresent())
                .flatMap(id -> guide.scenario(id).stream())
                .map(Scenario::title)
                .toList();
    }

    /// None where they go by e-mail: the Ethics Office gets each question once.
    private List<String> questions(Session session) {
        if (parked.way(session.id()).filter(ParkedQuestions.Way.MAIL::equals).isPresent()) {
            return List.of();
        }
        return parked.list(session.id()).stream()
                .filter(question -> !question.answered())
                .map(Parked::text)
                .toList();
    }
}
