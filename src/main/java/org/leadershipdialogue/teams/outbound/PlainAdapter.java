package org.leadershipdialogue.teams.outbound;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import org.leadershipdialogue.teams.activity.ActivityJson;

/// Gives the SDK's client our own JSON instead of its own.
final class PlainAdapter extends JacksonAdapter {

    @Override
    public ObjectMapper serializer() {
        return ActivityJson.mapper();
    }
}
