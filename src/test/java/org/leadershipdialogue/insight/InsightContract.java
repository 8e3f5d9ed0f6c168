package org.leadershipdialogue.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.insight.Insight.Measured;
import org.leadershipdialogue.insight.Measure.Kind;
import org.leadershipdialogue.storage.DatabaseContract;
import org.leadershipdialogue.storage.Timers;

/// What is kept of sessions and shown to the Ethics Office, on every engine.
abstract class InsightContract extends DatabaseContract {

    private static final Instant IN_TIME = Instant.parse("2023-11-14T12:00:00Z");
    private static final Instant OVER = Instant.parse("2024-06-01T12:00:00Z");
    private static final Measure RATED = new Measure(Kind.RATED, "guide-rating");
    private static final Measure FOUND = new Measure(Kind.FOUND, "room");
    private static final Measure WROTE = new Measure(Kind.WROTE, "went-well");

    private final List<Instant> timers = new ArrayList<>();
    private Instant now = IN_TIME;
    private String guide = "";

    @SuppressWarnings("NullAway.Init") // set before each test
    private Gathering gathering;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Bundles bundles;

    @BeforeEach
    void anEmptyYear() {
        guide = "year " + UUID.randomUUID();
        now = IN_TIME;
        InstantSource source = () -> now;
        bundles = new Bundles(database().jdbc());
        gathering = new Gathering(
                new Parts(database().jdbc()),
                bundles,
                _ -> {},
                new Gathering.Year(Guides.builtIn(), new Noted(), database().writes(), clock(source)));
    }

    private static Clock clock(InstantSource source) {
        return source.withZone(ZoneOffset.UTC);
    }

    private final class Noted implements Timers {
        @Override
        public void set(String kind, String about, Instant at) {
            timers.add(at);
        }

        @Override
        public void cancel(String kind, String about) {}
    }

    @Test
    void showsAnEntityFromThreeSessionsOnAndSpellsItAsTheyDo() {
        rates("Office for River Basins", 4);
        rates("office for  river basins", 5);
        assertThat(shown().empty()).isTrue();

        rates("Office for River Basins", 5);

        assertThat(rated().entities()).singleElement().satisfies(row -> {
            assertThat(row.entity().replace("  ", " ")).isEqualToIgnoringCase("Office for River Basins");
            assertThat(row.figures()).isEqualTo(new Figures(3, 3, List.of(0, 0, 0, 1, 2)));
        });
        assertThat(rated().others()).isEmpty();
    }

    @Test
    void takesWhatIsTooSmallTogetherOnceTheYearIsReported() {
        rates("A", 1);
        rates("B", 3);
        rates("B", 5);
        assertThat(shown().empty()).isTrue();
        assertThat(timers.getLast()).isAfter(IN_TIME);

        now = OVER;
        gathering.ring(guide);

        assertThat(rated().entities()).isEmpty();
        assertThat(rated().others()).contains(new Figures(3, 3, List.of(1, 0, 1, 0, 1)));
        assertThat(rated().total().sessions()).isEqualTo(3);
    }

    @Test
    void needsFiveAssessmentsToo() {
        Stream.of(1, 1, 1).forEach(replies -> finds("A", replies));
        assertThat(shown().found()).isEmpty();
        finds("A", 2);

        assertThat(total(shown())).isEqualTo(new Figures(4, 5, List.of(0, 0, 0, 5, 0)));
    }

    @Test
    void aSessionIsShownOnceAndNeverChanges() {
        var session = rates("A", 1);
        tells(session, "A", told(RATED, 5));
        rates("A", 1);
        rates("A", 1);
        assertThat(rated().total().ratings()).containsExactly(2, 0, 0, 0, 1);

        tells(session, "A", told(RATED, 2));
        rates("A", 3);
        rates("A", 3);

        assertThat(rated().total().ratings())
                .as("the two wait, and the first stays")
                .containsExactly(2, 0, 0, 0, 1);
    }

    @Test
    void whatWasShownSaysOfNoSessionWhatItSaid() {
        IntStream.range(0, 3).forEach(each -> writes("Text " + each));

        assertThat(rows("select voices || entity || entity_key from insight_part where guide_id = :guide"))
                .containsOnly("0");
        assertThat(rows("select session_id from insight_text where guide_id = :guide"))
                .containsOnly("");
        assertThat(shown().wrote().get("went-well")).containsExactlyInAnyOrder("Text 0", "Text 1", "Text 2");
    }

    @Test
    void wordsGoWithTheFormsAndInBundlesAndFiguresStay() {
        var first = writes("Text");
        writes("Text");
        writes("Text");
        var waits = writes("Later");
        Stream.of("A", "A", "A").forEach(each -> rates(each, 3));

        forget(first);
        forget(waits);

        assertThat(shown().wrote()).isEmpty();
        assertThat(rows("select value from insight_text where guide_id = :guide"))
                .isEmpty();
        assertThat(rated().total().sessions()).isEqualTo(3);
    }

    @Test
    void pagesOfAnyTwoMomentsDifferByEnoughOrNotAtAll() {
        var dice = new Random(7);
        var pages = new ArrayList<Insight>();
        for (int i = 0; i < 40; i++) {
            now = i < 30 ? IN_TIME : OVER;
            finds("entity " + dice.nextInt(3), 1 + dice.nextInt(3));
            pages.add(shown());
        }
        assertThat(pages.getLast().found()).isNotEmpty();
        for (var earlier : pages) {
            for (var later : pages) {
                var before = total(earlier);
                var after = total(later);
                int sessions = Math.abs(after.sessions() - before.sessions());
                int voices = Math.abs(after.voices() - before.voices());
                assertThat(sessions == 0 ? voices == 0 : sessions >= 3 && voices >= 5)
                        .isTrue();
            }
        }
    }

    @Test
    void noSessionIsInTwoBundlesWhenManyTellAtOnce() throws InterruptedException {
        now = OVER;
        try (var leaders = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 20)
                    .mapToObj(each -> (Callable<String>) () -> rates("entity " + each % 4, 4))
                    .toList();
            assertThat(leaders.invokeAll(all))
                    .allSatisfy(each -> assertThat(each.get()).isNotEmpty());
        }

        assertThat(rated().total().sessions())
                .isBetween(18, 20)
                .isEqualTo(rated().total().voices());
    }

    private Insight shown() {
        return bundles.of(guide);
    }

    private Measured rated() {
        return shown().rated().getOrDefault("guide-rating", Measured.NOTHING);
    }

    private static Figures total(Insight page) {
        return page.found().getOrDefault("room", Measured.NOTHING).total();
    }

    private String rates(String entity, int rating) {
        return tells(session(), entity, told(RATED, rating));
    }

    private void finds(String entity, int replies) {
        var ratings = IntStream.range(0, replies).mapToObj(each -> 4).toList();
        tells(session(), entity, new Told(FOUND, Figures.rated(ratings), List.of()));
    }

    private String writes(String text) {
        return tells(session(), "A", new Told(WROTE, Figures.voices(1), List.of(text)));
    }

    private static Told told(Measure measure, int rating) {
        return new Told(measure, Figures.rated(List.of(rating)), List.of());
    }

    private String tells(String session, String entity, Told told) {
        database()
                .writes()
                .inTransaction(() -> gathering.replace(new Told.Source(session, guide, entity), List.of(told)));
        return session;
    }

    private void forget(String session) {
        database().writes().inTransaction(() -> new Parts(database().jdbc()).forget(session));
    }

    private static String session() {
        return UUID.randomUUID().toString();
    }

    private List<String> rows(String sql) {
        return database()
                .jdbc()
                .sql(sql)
                .param("guide", guide)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
