package org.leadershipdialogue.teams.activity;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Tells people from what Teams lists beside them: bots, and the devices of meeting rooms.
public final class Humans {

    /// Every bot's id in Teams begins so; a person's begins with `29:`.
    private static final String BOT = "28:";

    private Humans() {}

    /// Whether an account may be a person's; in doubt it is.
    ///
    /// Teams does not mark the account of a room's device. It is an account of the chat's own tenant that
    /// has a principal name and neither a given name nor a surname; guests and people of other tenants may
    /// lack these too, and stay.
    ///
    /// @param property reads a property of the account as the roster or an event has it
    /// @param tenant of the chat
    public static boolean mayBeHuman(String id, Function<String, @Nullable String> property, String tenant) {
        if (isBot(id)) {
            return false;
        }
        boolean ours = !tenant.isEmpty() && tenant.equals(property.apply("tenantId"));
        boolean unnamed = isBlank(property.apply("givenName")) && isBlank(property.apply("surname"));
        return !(ours && unnamed && !isBlank(property.apply("userPrincipalName")));
    }

    /// Whether an account is a bot's.
    public static boolean isBot(String id) {
        return id.startsWith(BOT);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
