package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// What an activity of the bot must be before Teams looks at its card.
final class MessageRules {

    private MessageRules() {}

    static List<String> broken(JsonNode activity) {
        List<String> faults = new ArrayList<>();
        require(faults, activity.path("type").asText().equals("message"), "of type " + activity.path("type"));
        boolean card = !activity.path("attachments").isEmpty();
        require(faults, card || !activity.path("text").asText().isBlank(), "says nothing");
        require(faults, activity.path("attachments").size() <= 1, "several attachments");
        for (JsonNode attachment : activity.path("attachments")) {
            require(
                    faults,
                    attachment.path("contentType").asText().equals("application/vnd.microsoft.card.adaptive"),
                    "an attachment of type " + attachment.path("contentType"));
            require(faults, attachment.path("content").isObject(), "a card that is no object");
            require(faults, !activity.path("summary").asText().isBlank(), "a card nobody is told of in words");
        }
        require(faults, card || !activity.path("textFormat").asText().equals("xml"), "a line in the format of the web");
        activity.fieldNames()
                .forEachRemaining(name -> require(faults, !activity.get(name).isNull(), "null " + name));
        return faults;
    }

    private static void require(List<String> faults, boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
