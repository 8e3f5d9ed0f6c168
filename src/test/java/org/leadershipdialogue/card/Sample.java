package org.leadershipdialogue.card;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.LeaderPart.More;
import org.leadershipdialogue.card.LeaderPart.People;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Guide;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.guide.Question;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.guide.Story;
import org.leadershipdialogue.language.PseudoWords;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.session.Person;

/// The session all golden cards are drawn from: Data and Mapping, eighteen of twenty-one present, scenario 1,
/// question 4.
record Sample(Words words, Edition guide) {

    static final List<Words> LANGUAGES =
            List.of(Words.of(Locale.ENGLISH), Words.of(Locale.FRENCH), PseudoWords.rightToLeft());
    private static final Guide GUIDE = Guides.builtIn().latest();
    static final Instant TEN = Instant.parse("2023-11-14T07:00:00Z");
    static final Person AMINA = new Person("29:amina", "Amina Diallo");
    static final Person JOAO = new Person("29:joao", "João Matos");
    static final Person HANA = new Person("29:hana", "Hana Sato");
    static final Person WEI = new Person("29:wei", "Wei Chen");
    static final String LEILA = "Leila Haddad";
    static final Kept KEPT =
            new Kept(LocalDate.of(2024, 6, 30), 30, URI.create("https://example.org/where-to-report"), false);

    static Sample in(Words words) {
        return new Sample(words, GUIDE.in(words.locale()));
    }

    Viewer room() {
        return Viewer.room(words, Forms.DIALOG);
    }

    Viewer participant() {
        return new Viewer(words, Role.PARTICIPANT, true, Forms.DIALOG);
    }

    Viewer newcomer() {
        return new Viewer(words, Role.PARTICIPANT, false, Forms.DIALOG);
    }

    Viewer facilitator() {
        return new Viewer(words, Role.FACILITATOR, true, Forms.DIALOG);
    }

    Viewer monitor() {
        return new Viewer(words, Role.MONITOR, true, Forms.DIALOG);
    }

    Viewer inCard() {
        return new Viewer(words, Role.PARTICIPANT, true, Forms.IN_CARD);
    }

    static Spot spot(String card) {
        return new Spot("k3f9/" + card, 31);
    }

    Scenario scenario(String id) {
        return guide.scenario(id).orElseThrow();
    }

    /// Scenario 3, with a film somebody has set up.
    Scenario film() {
        Scenario scenario = scenario("3");
        Story story = scenario.story();
        Story.Video video = new Story.Video(URI.create("https://example.org/film"), 6, 48);
        return new Scenario(
                scenario.id(),
                scenario.format(),
                scenario.minutes(),
                scenario.title(),
                scenario.heading(),
                scenario.shortTitle(),
                scenario.theme(),
                scenario.script(),
                new Story(story.paragraphs(), story.parts(), story.lines(), video, story.origin(), story.note()),
                scenario.questions(),
                scenario.keyMessages(),
                scenario.references(),
                scenario.finalQuestions(),
                scenario.slides());
    }

    Question question() {
        return guide.question("1.4").orElseThrow();
    }

    static Place.Ask fourth() {
        return new Place.Ask("1", 4, 5);
    }

    static Talk talk() {
        return talk(7, null);
    }

    static Talk talk(int written, Talk.@Nullable Mine mine) {
        return new Talk(18, true, written, List.of(AMINA.name(), JOAO.name()), mine, null, false);
    }

    LeaderPart leader(Panel.Kind panel, Place next) {
        return leader(time(41, 3), new Nudge.NotHeard(2), Panel.of(panel), next);
    }

    /// So many minutes after it began, the session being so many behind.
    static PlanTime time(int used, int behind) {
        Instant now = TEN.plus(Duration.ofMinutes(used));
        var ends = new PlanTime.Ends(now.plus(Duration.ofMinutes(4)), false, TEN.plus(Duration.ofMinutes(90)));
        return new PlanTime(used, 90, behind, ends, 4, 3);
    }

    LeaderPart leader(PlanTime time, @Nullable Nudge nudge, Panel panel, @Nullable Place next) {
        More more = new More(
                false,
                new Place.Ask("1", 3, 5),
                true,
                List.of(JOAO),
                List.of(
                        new LeaderPart.Parked("q1", "Who owns a like?"),
                        new LeaderPart.Parked("q2", "May I run a blog?")),
                guide.support().upset());
        People people = new People(List.of(AMINA, JOAO), List.of(HANA, WEI), 7, 15);
        return new LeaderPart(time, nudge, panel, next, more, people, null);
    }
}
