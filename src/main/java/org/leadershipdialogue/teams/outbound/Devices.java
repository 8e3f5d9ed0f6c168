package org.leadershipdialogue.teams.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.ChannelAccount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells the devices of meeting rooms from people; in doubt it is a person.
///
/// Teams does not mark them. Such a device is an account of the chat's own tenant that has a principal name and
/// neither a given name nor a surname, in a roster where others have these. Guests and people of other tenants may
/// lack them too, and stay; so does everybody where Teams tells nobody's.
final class Devices {

    private Devices() {}

    static List<ChannelAccount> leftOut(List<ChannelAccount> members, String tenant) {
        return members.stream().anyMatch(Devices::isNamed)
                ? members.stream().filter(member -> !isDevice(member, tenant)).toList()
                : members;
    }

    /// A property of an account that the SDK does not know.
    static @Nullable String property(ChannelAccount member, String name) {
        JsonNode value = member.getProperties().get(name);
        return value == null || value.asText().isBlank() ? null : value.asText();
    }

    private static boolean isDevice(ChannelAccount member, String tenant) {
        return tenant.equals(property(member, "tenantId"))
                && property(member, "userPrincipalName") != null
                && !isNamed(member);
    }

    private static boolean isNamed(ChannelAccount member) {
        return property(member, "givenName") != null || property(member, "surname") != null;
    }
}
