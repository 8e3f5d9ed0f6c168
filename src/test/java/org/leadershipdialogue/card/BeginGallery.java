package org.leadershipdialogue.card;

import static org.leadershipdialogue.card.Sample.AMINA;
import static org.leadershipdialogue.card.Sample.KEPT;
import static org.leadershipdialogue.card.Sample.LEILA;
import static org.leadershipdialogue.card.Sample.TEN;
import static org.leadershipdialogue.card.Sample.spot;
import static org.leadershipdialogue.card.Sample.talk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.GreetingCard.Phase;
import org.leadershipdialogue.card.Panel.Kind;

/// The cards up to the opening activity: the greeting, the sign-in, the introduction.
final class BeginGallery {

    private static final Place NEXT = new Place.Said();
    private static final LocalDate DAY = LocalDate.of(2023, 12, 3);

    private final Map<String, Function<Sample, AdaptiveCard>> cards = new TreeMap<>();

    private BeginGallery() {
        greetingsBefore();
        greetingsOnceSetUp();
        signIns();
        introduction();
    }

    static Map<String, Function<Sample, AdaptiveCard>> cards() {
        return new BeginGallery().cards;
    }

    private void greetingsBefore() {
        cards.put("01-greeting-alone", s -> greeting(s, new Phase.Before(null, List.of(), true), s.participant()));
        cards.put("01-greeting", s -> greeting(s, new Phase.Before(null, List.of(), false), s.room()));
        cards.put("01-greeting-given-up", s -> greeting(s, new Phase.GivenUp(), s.room()));
        cards.put("01-greeting-rehearsed", s -> greeting(s, new Phase.Rehearsed(), s.facilitator()));
        cards.put(
                "01-greeting-to-go-on",
                s -> greeting(
                        s,
                        new Phase.Before(
                                new GreetingCard.ToGoOn("k3f8", "Data and Mapping", LocalDate.of(2023, 11, 7)),
                                List.of(),
                                false),
                        s.participant()));
        cards.put(
                "01-greeting-prepared",
                s -> greeting(
                        s,
                        new Phase.Before(
                                null, List.of(new GreetingCard.Prepared("p1", "Data and Mapping", DAY)), false),
                        s.participant()));
    }

    private void greetingsOnceSetUp() {
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
        LeaderPart leader = s.leader(Sample.time(1, 0), null, Panel.DEFAULT, introduction(s, 1));
        SignInCard.Counts counts = new SignInCard.Counts(13, 2, 1, 16, 21, 2);
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
        LeaderPart leader = s.leader(Sample.time(2, 0), null, Panel.DEFAULT, next);
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
        LeaderPart leader = s.leader(Sample.time(12, -1), null, Panel.of(panel), NEXT);
        List<String> notes = List.of("The picture from the field visit", "", "I took it down");
        return new OpeningCard.View(new Place.Opening(10), s.guide().opening(), "Leila", talk(4, null), notes, leader);
    }
}
