package org.leadershipdialogue.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.teams.activity.ActivityJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// Reads the activity out of a request: JSON as it is, and no more of it than an activity needs.
final class Body {

    private static final int LARGEST = 256 * 1024;

    private Body() {}

    /// @throws TurnedAway with 413 for more than 256 KB, 415 for anything but plain JSON in UTF-8, and 400 for JSON
    /// that is no activity or never came whole
    static Activity of(HttpServletRequest request) {
        if (!isJson(request.getContentType()) || request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            throw TurnedAway.unreadable(415, "anything but plain JSON");
        }
        return parse(bytes(request));
    }

    private static byte[] bytes(HttpServletRequest request) {
        try {
            boolean announced = request.getContentLengthLong() > LARGEST;
            byte[] body = announced ? new byte[0] : request.getInputStream().readNBytes(LARGEST + 1);
            if (announced || body.length > LARGEST) {
                throw TurnedAway.unreadable(413, "more than an activity needs");
            }
            return body;
        } catch (IOException broken) {
            throw TurnedAway.unreadable(400, "half an activity");
        }
    }

    private static Activity parse(byte[] body) {
        try {
            JsonNode tree = ActivityJson.mapper().readTree(body);
            Activity activity = ActivityJson.mapper().treeToValue(tree, Activity.class);
            if (tree.path("type").isTextual()) {
                if (!tree.hasNonNull("timestamp")) {
                    // The SDK takes the present for what is not said.
                    activity.setTimestamp(null);
                }
                return activity;
            }
        } catch (IOException | RuntimeException malformed) {
            // What it tripped over may hold what somebody wrote.
        }
        throw TurnedAway.unreadable(400, "something that is no activity");
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            MediaType type = MediaType.parseMediaType(String.valueOf(contentType));
            String charset = type.getParameter("charset");
            return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (charset == null || charset.equalsIgnoreCase("utf-8"));
        } catch (InvalidMediaTypeException noType) {
            return false;
        }
    }
}
