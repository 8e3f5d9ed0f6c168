package org.leadershipdialogue.card;

import static org.leadershipdialogue.card.Sample.AMINA;
import static org.leadershipdialogue.card.Sample.LEILA;
import static org.leadershipdialogue.card.Sample.TEN;
import static org.leadershipdialogue.card.Sample.fourth;
import static org.leadershipdialogue.card.Sample.spot;
import static org.leadershipdialogue.card.Sample.talk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.Panel.Kind;
import org.leadershipdialogue.card.SaidCard.Answer;
import org.leadershipdialogue.card.SaidCard.State;
import org.leadershipdialogue.card.ScenarioCard.Reader;
import org.leadershipdialogue.guide.Scenario;

/// The cards of the discussion, from a scenario’s story to the recap.
final class TalkGallery {

    private static final Place NEXT = new Place.Said();

    private final Map<String, Function<Sample, AdaptiveCard>> cards = new TreeMap<>();

    private TalkGallery() {
        scenarios();
        questions();
        said();
        ending();
    }

    static Map<String, Function<Sample, AdaptiveCard>> cards() {
        return new TalkGallery().cards;
    }

    private void scenarios() {
        cards.put("05-scenario-text", s -> scenario(s, "1", List.of(), s.participant()));
        cards.put(
                "05-scenario-text-mine",
                s -> scenario(
                        s, "1", List.of(new Reader(ScenarioCard.WHOLE_TEXT, "João Matos", true)), s.participant()));
        cards.put("05-scenario-text-facilitator", s -> scenario(s, "1", List.of(), s.facilitator()));
        cards.put("05-scenario-script", s -> scenario(s, "2", readers(s, false), s.participant()));
        cards.put("05-scenario-script-mine", s -> scenario(s, "2", readers(s, true), s.participant()));
        cards.put("05-scenario-script-facilitator", s -> scenario(s, "2", readers(s, false), s.facilitator()));
        cards.put("05-scenario-no-film", s -> scenario(s, "3", List.of(), s.facilitator()));
        cards.put("05-scenario-video", s -> film(s, false, null, s.participant()));
        cards.put("05-scenario-video-story", s -> film(s, true, null, s.participant()));
        cards.put("05-scenario-video-alone", s -> film(s, false, TEN.plusSeconds(1860), s.facilitator()));
    }

    private static List<Reader> readers(Sample s, boolean all) {
        var parts = s.scenario("2").story().parts();
        List<Reader> readers = new ArrayList<>();
        readers.add(new Reader(parts.get(0).id(), "Yusuf Karimi", false));
        readers.add(new Reader(parts.get(1).id(), "Priya Nair", false));
        if (all) {
            readers.add(new Reader(parts.get(2).id(), "João Matos", true));
        }
        return readers;
    }

    private static AdaptiveCard scenario(Sample s, String id, List<Reader> readers, Viewer viewer) {
        var scenario = s.scenario(id);
        LeaderPart leader = s.leader(Sample.time(25, 0), null, Panel.DEFAULT, new Place.Ask(id, 1, 5));
        return ScenarioCard.draw(
                new ScenarioCard.View(
                        new Place.Story(id, scenario.minutes()),
                        scenario,
                        readers,
                        scenario.script(),
                        true,
                        false,
                        null,
                        leader),
                viewer,
                spot("8"));
    }

    private static AdaptiveCard film(Sample s, boolean told, @Nullable Instant backAt, Viewer viewer) {
        Scenario scenario = s.film();
        LeaderPart leader = s.leader(Sample.time(60, 0), null, Panel.DEFAULT, new Place.Ask("3", 1, 3));
        return ScenarioCard.draw(
                new ScenarioCard.View(
                        new Place.Story("3", scenario.minutes()),
                        scenario,
                        List.of(),
                        scenario.script(),
                        true,
                        told,
                        backAt,
                        leader),
                viewer,
                spot("15"));
    }

    private void questions() {
        cards.put("06-question", s -> question(s, talk(), s.room(), Kind.DEFAULT));
        cards.put(
                "06-question-mine",
                s -> question(s, talk(7, new Talk.Mine(true, true)), s.participant(), Kind.DEFAULT));
        cards.put("06-question-newcomer", s -> question(s, talk(), s.newcomer(), Kind.DEFAULT));
        cards.put("06-question-quiet", s -> question(s, quiet(), s.participant(), Kind.DEFAULT));
        cards.put("06-question-quiet-facilitator", s -> question(s, quiet(), s.facilitator(), Kind.DEFAULT));
        cards.put("06-question-paused", s -> question(s, paused(), s.participant(), Kind.DEFAULT));
        cards.put("06-question-under-six", s -> question(s, underSix(), s.participant(), Kind.DEFAULT));
        cards.put(
                "06-question-settled",
                s -> QuestionCard.settled(questionView(s, talk(), Kind.DEFAULT), s.room(), spot("12")));
        for (Kind panel :
                List.of(Kind.DEFAULT, Kind.POINTS, Kind.PEOPLE, Kind.MORE, Kind.TIME, Kind.UPSET, Kind.PARKED)) {
            String name = panel.name().toLowerCase(Locale.ROOT);
            cards.put("06-question-facilitator-" + name, s -> question(s, talk(), s.facilitator(), panel));
        }
        cards.put("06-question-facilitator-few", s -> question(s, talk(2, null), s.facilitator(), Kind.DEFAULT));
        cards.put(
                "06-question-stale",
                s -> question(s, talk(), s.participant(), Kind.DEFAULT)
                        .under(Strip.alreadyDone(s.words(), "João Matos")));
        cards.put(
                "06-question-refused",
                s -> question(s, talk(), s.participant(), Kind.DEFAULT).under(Strip.leadersOnly(s.words(), LEILA)));
    }

    private static Talk quiet() {
        return new Talk(18, true, 7, List.of(), null, TEN.plusSeconds(2820), false);
    }

    private static Talk paused() {
        return new Talk(18, true, 7, List.of(AMINA.name()), null, null, true);
    }

    private static Talk underSix() {
        return new Talk(5, false, 0, List.of(AMINA.name()), null, null, false);
    }

    private static AdaptiveCard question(Sample s, Talk talk, Viewer viewer, Kind panel) {
        return QuestionCard.draw(questionView(s, talk, panel), viewer, spot("12"));
    }

    private static QuestionCard.View questionView(Sample s, Talk talk, Kind panel) {
        Place next = talk.written() < 3 ? new Place.Ask("1", 5, 5) : NEXT;
        return new QuestionCard.View(fourth(), s.question(), List.of(), talk, s.leader(panel, next));
    }

    private void said() {
        cards.put("07-said", s -> said(s, false, false, s.participant(), Kind.DEFAULT));
        cards.put("07-said-points", s -> said(s, true, false, s.participant(), Kind.DEFAULT));
        cards.put("07-said-points-all", s -> said(s, true, true, s.participant(), Kind.DEFAULT));
        for (Kind panel : List.of(Kind.DEFAULT, Kind.POINTS, Kind.FOLLOW_UPS)) {
            String name = panel.name().toLowerCase(Locale.ROOT);
            cards.put("07-said-facilitator-" + name, s -> said(s, false, false, s.facilitator(), panel));
        }
        cards.put(
                "07-said-settled",
                s -> SaidCard.settled(saidView(s, false, false, Kind.DEFAULT), s.room(), spot("12")));
        cards.put(
                "07-said-ended",
                s -> SaidCard.settled(saidView(s, true, false, Kind.DEFAULT), s.room(), spot("12"))
                        .under(Strip.ended(s.words(), TEN.plusSeconds(5520), LEILA)));
    }

    private static AdaptiveCard said(Sample s, boolean points, boolean all, Viewer viewer, Kind panel) {
        return SaidCard.draw(saidView(s, points, all, panel), viewer, spot("12"));
    }

    private static SaidCard.View saidView(Sample s, boolean points, boolean all, Kind panel) {
        return new SaidCard.View(
                fourth(),
                s.question().heading(),
                answers(),
                0,
                points ? s.question().points() : List.of(),
                all,
                talk(),
                s.question(),
                s.leader(panel, new Place.Ask("1", 5, 5)));
    }

    static List<Answer> answers() {
        return List.of(
                new Answer("a1", "Membership is private. A campaign film is public. That is my line.", State.KEPT),
                new Answer("a2", "His job is to be believed by everybody.", State.LEFT_OUT),
                new Answer(
                        "a3",
                        "I come from such a country. It is hard to be silent when your friends are marching.",
                        State.SHOWN),
                new Answer("a4", "Can he not say human rights matter, without naming a party?", State.SHOWN),
                new Answer("a5", "عضو نعم، لكن بهدوء. الفيديو شيء آخر.", State.SHOWN),
                new Answer("a6", "We can quote the Secretary-General. That already says a lot.", State.SHOWN),
                new Answer("a7", "I was not sure and I am still not sure.", State.SHOWN));
    }

    private void ending() {
        cards.put("09-messages", s -> messages(s, "1", s.room()));
        cards.put("09-messages-facilitator", s -> messages(s, "2", s.facilitator()));
        cards.put("10-recap", s -> recap(s, false, s.participant()));
        cards.put("10-recap-facilitator", s -> recap(s, false, s.facilitator()));
        cards.put("10-recap-closed", s -> recap(s, true, s.room()));
    }

    private static AdaptiveCard messages(Sample s, String id, Viewer viewer) {
        LeaderPart leader = s.leader(Sample.time(79, 0), null, Panel.DEFAULT, new Place.Recap());
        return MessagesCard.draw(
                new MessagesCard.View(
                        new Place.Messages(id), s.scenario(id), new MessagesCard.Another(3, 25, 11), leader),
                viewer,
                spot("20"));
    }

    private static AdaptiveCard recap(Sample s, boolean closed, Viewer viewer) {
        LeaderPart leader = s.leader(Sample.time(88, 0), null, Panel.DEFAULT, null);
        return RecapCard.draw(
                new RecapCard.View(
                        s.guide().conclusion(),
                        LEILA,
                        new RecapCard.Totals(18, 2, 41, 1),
                        LocalDate.of(2023, 11, 21),
                        closed,
                        null,
                        leader),
                viewer,
                spot("21"));
    }
}
