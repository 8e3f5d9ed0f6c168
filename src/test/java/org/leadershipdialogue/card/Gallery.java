package org.leadershipdialogue.card;

import static org.leadershipdialogue.card.Sample.AMINA;
import static org.leadershipdialogue.card.Sample.KEPT;
import static org.leadershipdialogue.card.Sample.LEILA;
import static org.leadershipdialogue.card.Sample.TEN;
import static org.leadershipdialogue.card.Sample.fourth;
import static org.leadershipdialogue.card.Sample.spot;
import static org.leadershipdialogue.card.Sample.talk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.GreetingCard.Phase;
import org.leadershipdialogue.card.Panel.Kind;
import org.leadershipdialogue.card.SaidCard.Answer;
import org.leadershipdialogue.card.SaidCard.State;
import org.leadershipdialogue.card.ScenarioCard.Reader;
import org.leadershipdialogue.guide.Scenario;

/// Every card of the meeting chat in every state worth looking at, by name.
final class Gallery {

    private static final Place NEXT = new Place.Said();

    private final Map<String, Function<Sample, AdaptiveCard>> cards = new TreeMap<>();

    private Gallery() {
        greetings();
        signIns();
        introduction();
        scenarios();
        questions();
        said();
        ending();
        cards.putAll(DeskGallery.cards());
        cards.putAll(BeforeGallery.cards());
    }

    static Map<String, Function<Sample, AdaptiveCard>> cards() {
        return new Gallery().cards;
    }

    private static final LocalDate DAY = LocalDate.of(2023, 12, 3);

    private void greetings() {
        cards.put("01-greeting", s -> greeting(s, new Phase.Before(null, List.of()), s.room()));
        cards.put("01-greeting-given-up", s -> greeting(s, new Phase.GivenUp(), s.room()));
        cards.put("01-greeting-rehearsed", s -> greeting(s, new Phase.Rehearsed(), s.facilitator()));
        cards.put(
                "01-greeting-to-go-on",
                s -> greeting(
                        s,
                        new Phase.Before(
                                new GreetingCard.ToGoOn("k3f8", "Data and Mapping", LocalDate.of(2023, 11, 7)),
                                List.of()),
                        s.participant()));
        cards.put(
                "01-greeting-prepared",
                s -> greeting(
                        s,
                        new Phase.Before(null, List.of(new GreetingCard.Prepared("p1", "Data and Mapping", DAY))),
                        s.participant()));
        cards.put("01-greeting-ready", s -> greeting(s, new Phase.Ready(setUp(s), 21, false, false, false), s.room()));
        cards.put(
                "01-greeting-ready-facilitator",
                s -> greeting(s, new Phase.Ready(setUp(s), 21, false, false, false), s.facilitator()));
        cards.put(
                "01-greeting-ready-co-facilitator",
                s -> greeting(s, new Phase.Ready(setUp(s), 21, false, false, true), s.facilitator()));
        cards.put(
                "01-greeting-ready-monitor",
                s -> greeting(s, new Phase.Ready(setUp(s), 21, false, false, false), s.monitor()));
        cards.put(
                "01-greeting-in-call-facilitator",
                s -> greeting(s, new Phase.Ready(setUp(s), 21, true, false, false), s.facilitator()));
        cards.put(
                "01-greeting-begun-participant",
                s -> greeting(s, new Phase.Ready(setUp(s), 21, true, true, false), s.participant()));
        cards.put(
                "01-greeting-closed",
                s -> greeting(s, new Phase.Closed(setUp(s), TEN.plusSeconds(5520), 18), s.room()));
    }

    private static AdaptiveCard greeting(Sample s, Phase phase, Viewer viewer) {
        return GreetingCard.draw(
                new GreetingCard.View(s.guide().title(), s.guide().topic(), true, phase, KEPT),
                viewer,
                spot("greeting"));
    }

    private static GreetingCard.SetUp setUp(Sample s) {
        return new GreetingCard.SetUp(
                "Data and Mapping",
                "Office for River Basins",
                DAY,
                LocalTime.of(10, 0),
                LEILA,
                List.of("Tomás Rivera"),
                List.of(s.scenario("1").shortTitle(), s.scenario("2").shortTitle()),
                90,
                true);
    }

    private void signIns() {
        cards.put("03-sign-in", s -> signIn(s, null, s.room()));
        cards.put("03-sign-in-mine", s -> signIn(s, new SignInCard.Mine(AMINA.name(), TEN, false), s.participant()));
        cards.put(
                "03-sign-in-listening", s -> signIn(s, new SignInCard.Mine(AMINA.name(), TEN, true), s.participant()));
        cards.put("03-sign-in-facilitator", s -> signIn(s, null, s.facilitator()));
        cards.put("03-sign-in-settled", s -> SignInCard.settled(s.guide().title(), 18, s.room(), spot("sign-in")));
    }

    private static AdaptiveCard signIn(Sample s, SignInCard.@Nullable Mine mine, Viewer viewer) {
        LeaderPart leader = s.leader(new PlanTime(1, 90, 0, 10, 4, 3), null, Panel.DEFAULT, introduction(s, 1));
        SignInCard.Counts counts = new SignInCard.Counts(13, 2, 1, 21, 2);
        return SignInCard.draw(
                new SignInCard.View(s.guide().title(), TEN.plusSeconds(300), 16, "Tomás Rivera", mine, counts, leader),
                viewer,
                spot("sign-in"));
    }

    private static Place.Introduction introduction(Sample s, int number) {
        var topics = s.guide().introduction();
        return new Place.Introduction(
                number, topics.size(), topics.get(number - 1).shortTitle());
    }

    private void introduction() {
        for (int number = 1; number <= 4; number++) {
            int n = number;
            cards.put("04-introduction-" + n, s -> topic(s, n, s.room()));
            cards.put("04-introduction-" + n + "-facilitator", s -> topic(s, n, s.facilitator()));
        }
        cards.put("04-opening", s -> opening(s, s.participant(), Kind.DEFAULT));
        cards.put("04-opening-facilitator", s -> opening(s, s.facilitator(), Kind.DEFAULT));
        cards.put("04-opening-facilitator-script", s -> opening(s, s.facilitator(), Kind.SCRIPT));
        cards.put("04-opening-settled", s -> OpeningCard.settled(openingView(s, Kind.DEFAULT), s.room(), spot("6")));
    }

    private static AdaptiveCard topic(Sample s, int number, Viewer viewer) {
        Place next = number < 4 ? introduction(s, number + 1) : new Place.Opening(10);
        LeaderPart leader = s.leader(new PlanTime(2, 90, 0, 10, 4, 3), null, Panel.DEFAULT, next);
        List<String> rules = number == 1 ? List.of("one voice at a time, cameras as you like") : List.of();
        return TopicCard.draw(
                new TopicCard.View(
                        introduction(s, number), s.guide().introduction().get(number - 1), rules, leader),
                viewer,
                spot("2"));
    }

    private static AdaptiveCard opening(Sample s, Viewer viewer, Kind panel) {
        return OpeningCard.draw(openingView(s, panel), viewer, spot("6"));
    }

    private static OpeningCard.View openingView(Sample s, Kind panel) {
        LeaderPart leader = s.leader(new PlanTime(12, 90, -1, 10, 4, 3), null, Panel.of(panel), NEXT);
        List<String> notes = List.of("The picture from the field visit", "", "I took it down");
        return new OpeningCard.View(new Place.Opening(10), s.guide().opening(), "Leila", talk(4, null), notes, leader);
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
        LeaderPart leader = s.leader(new PlanTime(25, 90, 0, null, 4, 3), null, Panel.DEFAULT, new Place.Ask(id, 1, 5));
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
        LeaderPart leader =
                s.leader(new PlanTime(60, 90, 0, null, 4, 3), null, Panel.DEFAULT, new Place.Ask("3", 1, 3));
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
        LeaderPart leader = s.leader(new PlanTime(79, 90, 0, null, 4, 3), null, Panel.DEFAULT, new Place.Recap());
        return MessagesCard.draw(
                new MessagesCard.View(
                        new Place.Messages(id), s.scenario(id), new MessagesCard.Another(3, 25, 11), leader),
                viewer,
                spot("20"));
    }

    private static AdaptiveCard recap(Sample s, boolean closed, Viewer viewer) {
        LeaderPart leader = s.leader(new PlanTime(88, 90, 0, 5, 4, 3), null, Panel.DEFAULT, null);
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
