package org.leadershipdialogue.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.leadershipdialogue.teams.TrustedHosts;
import org.leadershipdialogue.teams.activity.ActivityJson;

/// Fetches the channels' keys from the address their OpenID metadata names, in bounded time and space.
final class OpenIdMetadata implements ChannelKeys.Source {

    private static final int LARGEST = 1 << 20;
    private static final int WEAKEST = 2048;

    private final URI metadata;
    private final Duration patience;
    private final HttpClient http;

    /// @param patience how long each of the two documents may take to arrive
    OpenIdMetadata(URI metadata, Duration patience) {
        this.metadata = metadata;
        this.patience = patience;
        http = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    @Override
    public KeyRing fetch() throws IOException, InterruptedException {
        URI keys = address(get(metadata).path("jwks_uri").asText());
        return read(get(keys).path("keys"));
    }

    private static URI address(String written) throws IOException {
        try {
            URI keys = URI.create(written);
            if (TrustedHosts.isPrivate(keys)) {
                return keys;
            }
        } catch (IllegalArgumentException malformed) {
            // Said below.
        }
        throw new IOException("the metadata names no address to fetch keys from");
    }

    private JsonNode get(URI address) throws IOException, InterruptedException {
        // The client's own timeout ends with the headers; a body may drip for ever.
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(
                HttpRequest.newBuilder(address).build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
        try {
            HttpResponse<byte[]> response = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != 200) {
                throw new IOException("status " + response.statusCode());
            }
            return ActivityJson.mapper().readTree(response.body());
        } catch (ExecutionException | TimeoutException failed) {
            throw new IOException(failed);
        } finally {
            answer.cancel(true);
        }
    }

    private static KeyRing read(JsonNode keys) throws IOException {
        List<RSAKey> usable = new ArrayList<>();
        Map<String, Set<String>> endorsements = new HashMap<>();
        for (JsonNode key : keys) {
            usable(key).ifPresent(rsa -> {
                Set<String> channels = new HashSet<>();
                key.path("endorsements").forEach(channel -> channels.add(channel.asText()));
                usable.add(rsa);
                endorsements.put(rsa.getKeyID(), channels);
            });
        }
        if (usable.isEmpty()) {
            // Not an answer to replace a good set with.
            throw new IOException("no keys");
        }
        return KeyRing.of(usable, endorsements);
    }

    /// One key we cannot use, of a kind yet to be invented, must not cost us the others.
    private static Optional<RSAKey> usable(JsonNode key) {
        if (!key.path("kty").asText().equals("RSA") || !key.path("kid").isTextual()) {
            return Optional.empty();
        }
        try {
            return Optional.of(RSAKey.parse(key.toString())).filter(rsa -> rsa.size() >= WEAKEST);
        } catch (ParseException malformed) {
            return Optional.empty();
        }
    }
}
