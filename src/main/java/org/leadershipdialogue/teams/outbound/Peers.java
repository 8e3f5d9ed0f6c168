package org.leadershipdialogue.teams.outbound;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.credentials.ServiceClientCredentials;
import com.microsoft.bot.restclient.retry.RetryStrategy;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import retrofit2.Retrofit;

/// Keeps one SDK client per connector address, all over the same connections.
final class Peers {

    /// A connector at one address.
    record Peer(Conversations conversations, TeamsRest rest) {}

    private final TeamsHttp http;
    private final ServiceClientCredentials credentials;
    private final ConcurrentMap<String, Peer> peers = new ConcurrentHashMap<>();

    Peers(TeamsHttp http, ServiceClientCredentials credentials) {
        this.http = http;
        this.credentials = credentials;
    }

    /// The connector at a trusted address; there are few, one for each region and tenant.
    Peer at(String serviceUrl) {
        return peers.computeIfAbsent(serviceUrl, this::connect);
    }

    private Peer connect(String serviceUrl) {
        OkHttpClient.Builder builder = http.builder();
        RestClient.Builder client = new RestClient.Builder(builder, new Retrofit.Builder())
                .withBaseUrl(serviceUrl)
                .withCredentials(credentials)
                .withRetryStrategy(new Once())
                .withSerializerAdapter(new PlainAdapter())
                .withResponseBuilderFactory(new ServiceResponseBuilder.Factory());
        http.retune(builder);
        RestClient rest = client.build();
        return new Peer(
                new RestConnectorClient(rest).getConversations(),
                rest.retrofit().create(TeamsRest.class));
    }

    /// The SDK's own strategy repeats a post four times within 70 ms; whoever sends decides about trying again.
    private static final class Once extends RetryStrategy {
        private Once() {
            super("once", false);
        }

        @Override
        public boolean shouldRetry(int attempts, Response response) {
            return false;
        }
    }
}
