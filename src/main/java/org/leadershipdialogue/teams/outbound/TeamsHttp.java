package org.leadershipdialogue.teams.outbound;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;

/// The one HTTP client of the process for Teams.
///
/// HTTP/1.1 alone (a plain-http peer may drop an upgrade), no redirects (a token could follow them), and no silent
/// second attempt (a post carried out twice is two cards).
final class TeamsHttp {

    private static final int AT_ONCE = 256;
    // Node's servers, Microsoft's playground among them, drop a connection after five idle seconds. A post written to
    // one just dropped has an unknown outcome, and its card would wait out the grace; a new connection is cheap.
    private static final Duration IDLE = Duration.ofSeconds(4);

    private final OkHttpClient shared;

    TeamsHttp(Duration patience) {
        Dispatcher dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        shared = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(AT_ONCE, IDLE.toSeconds(), TimeUnit.SECONDS))
                .connectTimeout(patience)
                .readTimeout(patience)
                .writeTimeout(patience)
                .callTimeout(patience.multipliedBy(2))
                .build();
    }

    /// A builder over the shared connections and threads, for the SDK to finish.
    OkHttpClient.Builder builder() {
        return shared.newBuilder();
    }

    /// Undoes what the SDK's builder sets over our head: two minutes of waiting, and cookies.
    void retune(OkHttpClient.Builder builder) {
        builder.protocols(List.of(Protocol.HTTP_1_1))
                .connectTimeout(Duration.ofMillis(shared.connectTimeoutMillis()))
                .readTimeout(Duration.ofMillis(shared.readTimeoutMillis()))
                .cookieJar(CookieJar.NO_COOKIES)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .addNetworkInterceptor(TeamsHttp::markLost);
    }

    private static Response markLost(Interceptor.Chain chain) throws IOException {
        try {
            return chain.proceed(chain.request());
        } catch (IOException afterConnecting) {
            throw new AnswerLost(afterConnecting);
        }
    }
}
