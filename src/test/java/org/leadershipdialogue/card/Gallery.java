package org.leadershipdialogue.card;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Every card of the meeting chat in every state worth looking at, by name.
final class Gallery {

    private Gallery() {}

    static Map<String, Function<Sample, AdaptiveCard>> cards() {
        Map<String, Function<Sample, AdaptiveCard>> cards = new TreeMap<>(BeginGallery.cards());
        cards.putAll(TalkGallery.cards());
        cards.putAll(DeskGallery.cards());
        cards.putAll(BeforeGallery.cards());
        return cards;
    }
}
