package org.leadershipdialogue.teams.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import java.io.IOException;
import org.leadershipdialogue.teams.Outcome;
import retrofit2.Response;

/// Sends what one member of a chat alone sees. The SDK knows no such request.
final class Whispers {

    private Whispers() {}

    static Outcome send(TeamsRest rest, String conversationId, Activity line) {
        try {
            Response<JsonNode> answer = rest.whisper(conversationId, line).execute();
            JsonNode sent = answer.body();
            return sent == null || !answer.isSuccessful()
                    ? Outcomes.of(answer)
                    : new Outcome.Sent(sent.path("id").asText(""));
        } catch (IOException failed) {
            return Outcomes.failure(failed);
        }
    }
}
