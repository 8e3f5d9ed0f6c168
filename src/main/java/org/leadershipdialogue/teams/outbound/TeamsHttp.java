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
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;

/// The one HTTP client of the process for Teams.
///
/// HTTP/1.1 alone (a plain-http peer may drop an upgrade), no redirects (a token could follow them), and no silent
/// second attempt (a post carried out twice is two cards).
final class TeamsHttp {

    private static final int AT_ONCE = 256;
    // Node's servers, Microsoft's playground among them, drop a connection after five idle seconds. A post written to
    // one just dropped has an unknown outcome, and its card would wait out the grace; a new connection is cheap.
    private static final Duration IDLE = Duration.ofSeconds(4);

    // A roster of thousands fits; a peer that never stops talking does not.
    private static final long LARGEST_ANSWER = 8L * 1024 * 1024;

    private final OkHttpClient shared;

    /// @param patience how long to wait for a connection, and for each piece of an answer
    /// @param inAll how long a request may take with everything it needs
    TeamsHttp(Duration patience, Duration inAll) {
        Dispatcher dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        shared = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(AT_ONCE, IDLE.toSeconds(), TimeUnit.SECONDS))
                .connectTimeout(patience)
                .readTimeout(patience)
                .writeTimeout(patience)
                .callTimeout(inAll)
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

    /// Runs once a connection stands, and reads the whole answer: what fails here may have been carried out.
    private static Response markLost(Interceptor.Chain chain) throws IOException {
        try (Response answer = chain.proceed(chain.request())) {
            BufferedSource body = answer.body().source();
            if (body.request(LARGEST_ANSWER)) {
                throw new IOException("an answer without end");
            }
            Buffer all = new Buffer();
            body.readAll(all);
            return answer.newBuilder()
                    .body(ResponseBody.create(all, answer.body().contentType(), all.size()))
                    .build();
        } catch (IOException afterConnecting) {
            throw new AnswerLost(afterConnecting);
        }
    }
}
