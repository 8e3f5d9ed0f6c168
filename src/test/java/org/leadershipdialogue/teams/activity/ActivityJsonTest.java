package org.leadershipdialogue.teams.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.schema.Activity;
import org.junit.jupiter.api.Test;

class ActivityJsonTest {

    private static final ObjectMapper MAPPER = ActivityJson.mapper();

    @Test
    void readsTimesWithAndWithoutAFraction() throws Exception {
        assertThat(read("{'type':'message','timestamp':'2023-11-06T12:00:00Z'}")
                        .getTimestamp()
                        .toInstant())
                .hasToString("2023-11-06T12:00:00Z");
        assertThat(read("{'type':'message','timestamp':'2023-11-06T12:00:00.050Z'}")
                        .getTimestamp()
                        .getNano())
                .isEqualTo(50_000_000);
    }

    @Test
    void readsAnActivityWithValuesTheSdkDoesNotKnow() throws Exception {
        Activity activity = read("{'type':'message','textFormat':'hologram','from':{'id':'29:a','role':'oracle'},"
                + "'conversation':{'id':'19:c','conversationType':'moot'},'news':{'a':1}}");

        assertThat(activity.getTextFormat()).isNull();
        assertThat(activity.getFrom().getId()).isEqualTo("29:a");
        assertThat(activity.getProperties()).containsKey("news");
    }

    @Test
    void writesWhatItReadAndNothingTwice() throws Exception {
        String json = "{'type':'message','id':'1','timestamp':'2023-11-06T12:00:00.05Z','text':'a',"
                + "'from':{'id':'29:a','name':'Amina','userRole':'user'},'news':{'a':1},"
                + "'entities':[{'type':'mention','text':'<at>b</at>'}],"
                + "'attachments':[{'contentType':'x','content':{'b':[]}}],'channelData':{'tenant':{'id':'t'}}}";

        JsonNode written = MAPPER.valueToTree(read(json));

        assertThat(written).isEqualTo(MAPPER.readTree(json.replace('\'', '"')));
    }

    private static Activity read(String json) throws Exception {
        return MAPPER.readValue(json.replace('\'', '"'), Activity.class);
    }
}
