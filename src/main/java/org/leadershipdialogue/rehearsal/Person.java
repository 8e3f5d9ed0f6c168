package org.leadershipdialogue.rehearsal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody of the rehearsed meeting; all of them are fiction.
///
/// @param id Teams' `from.id`
/// @param language of the person's client: `en`, `fr` or `ar`
/// @param note what the room knows of them, shown beside the name; null when nothing
record Person(
        String id,
        String name,
        String language,
        Role role,
        Habit habit,
        @Nullable String note) {

    /// The directory id, as Teams gives it for people with an account.
    String aadObjectId() {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// What the client sends as `locale`.
    String locale() {
        return switch (language) {
            case "fr" -> "fr-FR";
            case "ar" -> "ar-SA";
            default -> "en-GB";
        };
    }

    /// Whether the group acts this person while nobody sits in the seat.
    boolean simulated() {
        return habit != Habit.LED_BY_HAND;
    }

    boolean isCalled(String idOrDirectoryId) {
        return id.equals(idOrDirectoryId) || aadObjectId().equals(idOrDirectoryId);
    }
}
