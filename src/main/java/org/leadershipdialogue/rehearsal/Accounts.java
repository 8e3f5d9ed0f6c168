package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// How Teams describes people to a bot.
final class Accounts {

    private Accounts() {}

    static ObjectNode sender(Person person) {
        return Json.object().put("id", person.id()).put("name", person.name()).put("aadObjectId", person.aadObjectId());
    }

    static ObjectNode bot() {
        return Json.object().put("id", Bot.ID).put("name", Bot.NAME);
    }

    /// A member as the roster has it.
    static ObjectNode member(Person person) {
        int space = person.name().indexOf(' ');
        return sender(person)
                .put("objectId", person.aadObjectId())
                .put("givenName", person.name().substring(0, space))
                .put("surname", person.name().substring(space + 1))
                .put("email", address(person))
                .put("userPrincipalName", address(person))
                .put("tenantId", Bot.TENANT)
                .put("userRole", "user");
    }

    /// A member as the meeting has it, with the role there.
    static ObjectNode participant(Person person, Chat chat, boolean inMeeting) {
        ObjectNode participant = Json.object();
        participant.set("user", member(person));
        participant.set(
                "meeting", Json.object().put("role", person.role().inMeeting()).put("inMeeting", inMeeting));
        participant.set("conversation", Json.object().put("id", chat.id()).put("isGroup", true));
        return participant;
    }

    private static String address(Person person) {
        return person.id().substring(person.id().indexOf(':') + 1) + "@rehearsal.example";
    }
}
