package org.leadershipdialogue.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadershipdialogue.teams.activity.ActivityJson;

/// Fetches the channels' keys from the address their OpenID metadata names.
final class OpenIdMetadata implements ChannelKeys.Source {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LARGEST = 1 << 20;

    private final URI metadata;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    OpenIdMetadata(URI metadata) {
        this.metadata = metadata;
    }

    @Override
    public KeyRing fetch() throws IOException, InterruptedException {
        try {
            URI keys = URI.create(get(metadata).path("jwks_uri").asText());
            if (!metadata.getScheme().equals(keys.getScheme())) {
                throw new IOException("the keys' address is of another kind than the metadata's");
            }
            return read(get(keys).path("keys"));
        } catch (ParseException | IllegalArgumentException malformed) {
            throw new IOException(malformed);
        }
    }

    private JsonNode get(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw new IOException("status " + response.statusCode());
            }
            return ActivityJson.mapper().readTree(body.readNBytes(LARGEST));
        }
    }

    private static KeyRing read(JsonNode keys) throws IOException, ParseException {
        List<RSAKey> usable = new ArrayList<>();
        Map<String, Set<String>> endorsements = new HashMap<>();
        for (JsonNode key : keys) {
            if (key.path("kty").asText().equals("RSA") && key.path("kid").isTextual()) {
                usable.add(RSAKey.parse(key.toString()));
                Set<String> channels = new HashSet<>();
                key.path("endorsements").forEach(channel -> channels.add(channel.asText()));
                endorsements.put(key.path("kid").asText(), channels);
            }
        }
        if (usable.isEmpty()) {
            // Not an answer to replace a good set with.
            throw new IOException("no keys");
        }
        return KeyRing.of(usable, endorsements);
    }
}
