package org.leadershipdialogue.insight;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// What some sessions add up to in one measure.
///
/// @param sessions how many sessions say something
/// @param voices how many people say it: of ratings and texts, how many there are
/// @param ratings how many are 1, 2 and so on to 5; all 0 where nothing is rated
public record Figures(int sessions, int voices, List<Integer> ratings) {

    /// How many ratings there are to choose from.
    public static final int SCALE = 5;

    /// Of nobody.
    public static final Figures NONE = new Figures(0, 0, List.of(0, 0, 0, 0, 0));

    public Figures {
        ratings = List.copyOf(ratings);
    }

    /// One session with so many voices that rate nothing.
    static Figures voices(int voices) {
        return new Figures(1, voices, NONE.ratings);
    }

    /// One session with these ratings.
    static Figures rated(List<Integer> ratings) {
        var counts = IntStream.rangeClosed(1, SCALE)
                .mapToObj(rating ->
                        (int) ratings.stream().filter(each -> each == rating).count())
                .toList();
        return new Figures(1, ratings.size(), counts);
    }

    /// Both together.
    public Figures with(Figures other) {
        return new Figures(
                sessions + other.sessions,
                voices + other.voices,
                IntStream.range(0, SCALE)
                        .mapToObj(at -> ratings.get(at) + other.ratings.get(at))
                        .toList());
    }

    /// The rating in the middle, halfway where two stand there; empty where nothing is rated.
    public OptionalDouble median() {
        var all = ratings.stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((rating((all - 1) / 2) + rating(all / 2)) / 2.0);
    }

    private int rating(int place) {
        var passed = 0;
        for (var rating = 1; rating < SCALE; rating++) {
            passed += ratings.get(rating - 1);
            if (place < passed) {
                return rating;
            }
        }
        return SCALE;
    }
}
