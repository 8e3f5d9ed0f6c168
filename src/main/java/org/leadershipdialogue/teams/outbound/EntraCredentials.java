package org.leadershipdialogue.teams.outbound;

import com.microsoft.bot.restclient.credentials.ServiceClientCredentials;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.leadershipdialogue.teams.TrustedHosts;

/// Shows Teams who we are, and shows nobody else.
///
/// The SDK's own classes know secrets only and send the token to whatever address they are given.
final class EntraCredentials implements ServiceClientCredentials {

    private static final int UNAUTHORIZED = 401;

    private final Tokens tokens;
    private final TrustedHosts hosts;

    EntraCredentials(Tokens tokens, TrustedHosts hosts) {
        this.tokens = tokens;
        this.hosts = hosts;
    }

    @Override
    public void applyCredentialsFilter(OkHttpClient.Builder client) {
        client.addInterceptor(this::attach);
    }

    private Response attach(Interceptor.Chain chain) throws IOException {
        Request request = chain.request();
        if (!hosts.trusts(Objects.toString(request.url().resolve("/"), null))) {
            return chain.proceed(request);
        }
        String token = tokens.token();
        Response response = chain.proceed(with(token, request));
        if (response.code() != UNAUTHORIZED) {
            return response;
        }
        Optional<String> another = tokens.insteadOf(token);
        if (another.isEmpty()) {
            return response;
        }
        // A request turned away at the door was not carried out: once more does no harm.
        response.close();
        return chain.proceed(with(another.get(), request));
    }

    private static Request with(String token, Request request) {
        return request.newBuilder().header("Authorization", "Bearer " + token).build();
    }
}
