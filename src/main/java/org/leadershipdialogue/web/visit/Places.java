package org.leadershipdialogue.web.visit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipdialogue.web.link.Purpose;
import org.springframework.stereotype.Component;

/// All places there are.
@Component
class Places {

    private final Map<Purpose, Place> places = new EnumMap<>(Purpose.class);

    Places(List<Place> places) {
        places.forEach(place -> this.places.put(place.purpose(), place));
    }

    /// The place whose addresses begin with this word.
    Optional<Place> at(String word) {
        return places.values().stream()
                .filter(place -> place.purpose().path().equals("/" + word))
                .findFirst();
    }

    boolean admit(Guest guest) {
        var place = places.get(guest.purpose());
        return place != null && place.admits(guest);
    }
}
