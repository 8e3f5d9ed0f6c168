package org.leadershipdialogue.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.leadershipdialogue.feedback.FeedbackForms;
import org.leadershipdialogue.feedback.FormHandedIn;
import org.leadershipdialogue.feedback.RoundEnded;
import org.leadershipdialogue.guide.Form.Field;
import org.leadershipdialogue.guide.Guide;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.insight.Measure.Kind;
import org.leadershipdialogue.session.Forgetful;
import org.leadershipdialogue.session.Memory;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.SessionSaved;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.session.Stop;
import org.leadershipdialogue.storage.Writes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Reads of each session what counts across sessions, in the transaction in which it closes, its leader hands the form
/// in, or its round of assessments ends. What is rehearsed counts nowhere.
@Component
final class Listening implements Forgetful {

    private final Gathering gathering;
    private final Parts parts;
    private final Sessions sessions;
    private final Forms forms;
    private final Writes writes;

    Listening(Gathering gathering, Parts parts, Sessions sessions, Forms forms, Writes writes) {
        this.gathering = gathering;
        this.parts = parts;
        this.sessions = sessions;
        this.forms = forms;
        this.writes = writes;
    }

    /// The leaders' forms, and what they ask.
    @Component
    record Forms(FeedbackForms kept, Guides guides) {

        private List<Field> fields(Session session) {
            return guides.find(session.guideId())
                    .map(Guide::edition)
                    .map(guide -> guide.forms().leaderFeedback().fields())
                    .orElse(List.of());
        }

        /// What the leader was asked and nobody knew before: ratings and texts of their own.
        private List<Told> told(Session session) {
            var texts = kept.of(session.id());
            return fields(session).stream()
                    .filter(field -> field.fact() == null)
                    .flatMap(field -> told(field, texts.text(field.id()).strip()).stream())
                    .toList();
        }

        private static Optional<Told> told(Field field, String text) {
            return switch (field.kind()) {
                case RATING_1_5 ->
                    text.matches("[1-5]")
                            ? Optional.of(new Told(
                                    new Measure(Kind.RATED, field.id()),
                                    Figures.rated(List.of(Integer.valueOf(text))),
                                    List.of()))
                            : Optional.empty();
                case LONG_TEXT -> words(Kind.WROTE, field.id(), text.isEmpty() ? List.of() : List.of(text));
                case TEXT, NUMBER, DATE, CHOICES -> Optional.empty();
            };
        }
    }

    @EventListener
    void on(SessionSaved saved) {
        var session = saved.session();
        if (session.phase() == Phase.CLOSED && !session.forgotten()) {
            counted(session).ifPresent(source -> gathering.take(source, held(session)));
        }
    }

    /// A form handed in again replaces what was not shown of it.
    @EventListener
    void on(FormHandedIn form) {
        with(
                form.sessionId(),
                session -> counted(session).ifPresent(source -> gathering.replace(source, forms.told(session))));
    }

    @EventListener
    void on(RoundEnded round) {
        with(round.sessionId(), session -> counted(session).ifPresent(source -> gathering.take(source, told(round))));
    }

    private static List<Told> told(RoundEnded round) {
        var all = new ArrayList<Told>();
        round.ratings()
                .forEach((field, ratings) ->
                        all.add(new Told(new Measure(Kind.FOUND, field), Figures.rated(ratings), List.of())));
        round.words().forEach((field, texts) -> words(Kind.SAID, field, texts).ifPresent(all::add));
        return all;
    }

    private static Optional<Told> words(Kind kind, String field, List<String> texts) {
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Told(new Measure(kind, field), Figures.voices(texts.size()), texts));
    }

    private static List<Told> held(Session session) {
        var topics = session.plan().agenda().stops().stream()
                .filter(stop -> stop.kind() == Stop.Kind.SCENARIO)
                .filter(stop -> session.progress().latest(stop.key()).isPresent())
                .flatMap(stop -> Stream.ofNullable(stop.about()))
                .map(scenario -> new Measure(Kind.TOPIC, scenario));
        return Stream.concat(Stream.of(new Measure(Kind.HELD, "")), topics)
                .map(measure -> new Told(measure, Figures.voices(1), List.of()))
                .toList();
    }

    private void with(String sessionId, Consumer<Session> work) {
        sessions.find(sessionId).ifPresent(work);
    }

    private static Optional<Told.Source> counted(Session session) {
        var setUp = session.plan().setUp();
        return session.chat().rehearsal() || setUp == null
                ? Optional.empty()
                : Optional.of(new Told.Source(session.id(), session.guideId(), setUp.entity()));
    }

    /// What waits goes, and the words that are shown; figures stay.
    @Override
    public Memory part() {
        return Memory.FORMS;
    }

    @Override
    public void forget(String sessionId) {
        writes.inTransaction(() -> parts.forget(sessionId));
    }
}
