package org.leadershipdialogue.tenant;

import org.jspecify.annotations.Nullable;

/// Somebody with an account in Teams.
///
/// @param id what bots are told, `29:…`
/// @param directoryId `null` for guests who came without signing in
/// @param tenantId their home, which need not be the meeting's
/// @param locale the language of their Teams
/// @param hasApp whether the bot may write to them alone
/// @param role in the meeting
/// @param phone whether their client is a phone's: it sends no empty inputs, and no message with a form
record Someone(
        String id,
        String name,
        @Nullable String directoryId,
        String tenantId,
        String locale,
        boolean hasApp,
        Role role,
        boolean phone) {

    enum Role {
        Organizer,
        Presenter,
        Attendee
    }
}
