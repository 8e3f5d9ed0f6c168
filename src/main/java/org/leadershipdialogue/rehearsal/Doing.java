package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// What somebody in a seat does, as the page sent it.
record Doing(Person person, ObjectNode body, Chats chats) {

    /// @throws Refusal 400 when that field holds no words
    String text(String field) {
        String text = Json.textIn(body, field);
        if (text == null || text.isBlank()) {
            throw Refusal.malformed("There is no " + field + ".");
        }
        return text;
    }

    /// The chat named, which is the meeting's unless it says otherwise.
    Chat chat() {
        return "personal".equals(body.path("chat").asText()) ? chats.personal(person.id()) : chats.meeting();
    }

    /// The message acted on, in the meeting's chat or the person's own.
    ///
    /// @throws Refusal 404 when this person can see no such message
    Message message() {
        String id = text("message");
        return chats.find(chats.meeting(), id)
                .or(() -> chats.find(chats.personal(person.id()), id))
                .orElseThrow(() -> Refusal.unknown("message"));
    }
}
