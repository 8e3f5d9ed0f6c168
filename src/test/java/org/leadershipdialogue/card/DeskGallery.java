package org.leadershipdialogue.card;

import static org.leadershipdialogue.card.Sample.HANA;
import static org.leadershipdialogue.card.Sample.LEILA;
import static org.leadershipdialogue.card.Sample.TEN;
import static org.leadershipdialogue.card.Sample.fourth;
import static org.leadershipdialogue.card.Sample.spot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.ChecklistCard.Item;
import org.leadershipdialogue.card.ChecklistCard.Step;
import org.leadershipdialogue.card.VoteCard.Option;
import org.leadershipdialogue.card.VoteCard.Outcome;
import org.leadershipdialogue.card.VoteCard.Result;

/// The cards beside the talk: the vote, the register, what is left to do, and the few-line ones.
final class DeskGallery {

    private final Map<String, Function<Sample, AdaptiveCard>> cards = new TreeMap<>();

    private DeskGallery() {
        cards.put("08-vote", s -> vote(s, s.participant()));
        cards.put("08-vote-facilitator", s -> vote(s, s.facilitator()));
        cards.put(
                "08-vote-ahead",
                s -> VoteCard.ahead(
                        new VoteCard.View(options(s), 2, 9, null, null),
                        LocalDate.of(2023, 12, 3),
                        s.participant(),
                        spot("ballot")));
        cards.put("08-vote-ahead-over", s -> VoteCard.over(s.room(), spot("ballot")));
        cards.put("08-vote-settled", s -> voted(s, true, false, false));
        cards.put("08-vote-even", s -> voted(s, true, true, true));
        cards.put("08-vote-few", s -> voted(s, false, true, true));
        cards.put("08-vote-chosen", s -> voted(s, false, false, false));
        cards.put("12-checklist", s -> ChecklistCard.draw(checklist(), s.facilitator(), spot("checklist")));
        cards.put("12-recap-checklist", DeskGallery::recap);
        cards.put("12-feedback-summary", DeskGallery::summary);
        cards.put("12-parked", s -> parked(s, null));
        cards.put("12-parked-form", s -> parked(s, ParkedCard.Way.FORM));
        cards.put("12-parked-mail", s -> parked(s, ParkedCard.Way.MAIL));
        cards.put("12-results", DeskGallery::results);
        cards.putAll(RegisterGallery.cards());
        cards.putAll(FocalGallery.cards());
        cards.putAll(EthicsGallery.cards());
        cards.put("11-continued-below", s -> ContinuedCard.below(fourth(), s.room(), spot("12")));
        cards.put("11-another-day", s -> ContinuedCard.anotherDay(fourth(), s.room(), spot("12")));
        cards.put(
                "11-not-here",
                s -> ContinuedCard.below(fourth(), s.room(), spot("12")).under(Strip.leadersOnly(s.words(), LEILA)));
    }

    static Map<String, Function<Sample, AdaptiveCard>> cards() {
        return new DeskGallery().cards;
    }

    private static List<Option> options(Sample s) {
        return s.guide().scenarios().stream()
                .map(each -> new Option(
                        each.id(), each.shortTitle(), each.theme(), each.id().equals("1")))
                .toList();
    }

    private static AdaptiveCard vote(Sample s, Viewer viewer) {
        List<Option> options = options(s);
        LeaderPart leader = s.leader(Sample.time(22, 0), new Nudge.OpenVote(9), Panel.DEFAULT, new Place.Result());
        return VoteCard.draw(new VoteCard.View(options, 2, 9, TEN.plusSeconds(1440), leader), viewer, spot("7"));
    }

    private static AdaptiveCard voted(Sample s, boolean known, boolean even, boolean there) {
        List<Result> results = s.guide().scenarios().stream()
                .map(each -> new Result(
                        each.id(),
                        each.shortTitle(),
                        known ? 10 : null,
                        !even && !each.id().equals("3")))
                .toList();
        List<List<String>> ways = List.of(List.of("1", "2"), List.of("1", "3"), List.of("2", "3"));
        LeaderPart leader = s.leader(Sample.time(24, 0), null, Panel.DEFAULT, null);
        Outcome outcome = new Outcome(
                results, known ? 15 : 2, known && !even, even ? ways : List.of(), LEILA, there ? leader : null);
        return VoteCard.closed(outcome, there ? s.facilitator() : s.room(), spot("7"));
    }

    private static ChecklistCard.View checklist() {
        return new ChecklistCard.View(
                List.of(
                        new Item("register", "Register closed", "18 of 21", true, new Step.None()),
                        new Item("sheet", "Sign-in sheet", "your focal point", false, new Step.Open(FormId.HAND_IN)),
                        new Item("feedback", "Leader feedback", "9 of 15", false, new Step.Open(FormId.FEEDBACK)),
                        new Item("questions", "One parked question", null, false, new Step.Tick())),
                LocalDate.of(2023, 12, 31),
                47,
                LocalDate.of(2023, 12, 24));
    }

    private static AdaptiveCard recap(Sample s) {
        LeaderPart leader = s.leader(Sample.time(90, 0), null, Panel.DEFAULT, null);
        return RecapCard.draw(
                new RecapCard.View(
                        s.guide().conclusion(),
                        LEILA,
                        new RecapCard.Totals(18, 2, 0, 0),
                        LocalDate.of(2023, 11, 21),
                        true,
                        checklist(),
                        leader),
                s.facilitator(),
                spot("21"));
    }

    private static AdaptiveCard parked(Sample s, ParkedCard.@Nullable Way way) {
        return ParkedCard.draw(
                new ParkedCard.View(
                        List.of(
                                new ParkedCard.Item("q1", "Does liking a post count as support?", null, false),
                                new ParkedCard.Item("q2", "May I run a blog?", HANA.name(), false),
                                new ParkedCard.Item("q3", "Who pays?", null, true)),
                        way,
                        "Data and Mapping",
                        "ethicsoffice@un.org"),
                s.facilitator(),
                spot("parked"));
    }

    private static AdaptiveCard results(Sample s) {
        return ResultsCard.draw(
                new ResultsCard.View(
                        "Data and Mapping",
                        List.of(
                                new ResultsCard.Result("There was room for everybody", 4.25, 8),
                                new ResultsCard.Result("I can use what we discussed", 5, 7))),
                s.facilitator(),
                spot("results"));
    }

    private static AdaptiveCard summary(Sample s) {
        return FeedbackSummaryCard.draw(
                new FeedbackSummaryCard.View(s.guide().forms().leaderFeedback(), feedback(), false),
                s.facilitator(),
                spot("feedback"));
    }

    static Map<String, String> feedback() {
        return Map.of(
                "date", "14 November 2023",
                "leader", LEILA,
                "entity", "Office for River Basins",
                "unit", "Data and Mapping",
                "participants", "18",
                "personnel", "21",
                "topics", "1, 2",
                "guide-rating", "4",
                "unanswered", "Does liking a post count as supporting a candidate?",
                "contributions", "A line between holding a view and campaigning for it.");
    }
}
