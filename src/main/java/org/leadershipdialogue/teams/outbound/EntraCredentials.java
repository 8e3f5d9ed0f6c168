package org.leadershipdialogue.teams.outbound;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.leadershipdialogue.teams.TrustedHosts;

/// Shows Teams who we are, with any kind of Entra credential, and shows nobody else.
///
/// The SDK's class knows secrets only and sends the token to whatever address it is given.
final class EntraCredentials extends MicrosoftAppCredentials {

    private static final String SCOPE = "https://api.botframework.com/.default";

    private final TokenCredential credential;
    private final TrustedHosts hosts;

    EntraCredentials(String appId, TokenCredential credential, TrustedHosts hosts) {
        super(appId, "");
        this.credential = credential;
        this.hosts = hosts;
    }

    // azure-identity keeps the token until shortly before it ends.
    @Override
    public CompletableFuture<String> getToken() {
        return CompletableFuture.completedFuture(token());
    }

    @Override
    public void applyCredentialsFilter(OkHttpClient.Builder client) {
        client.addInterceptor(this::attach);
    }

    private Response attach(Interceptor.Chain chain) throws IOException {
        HttpUrl address = chain.request().url();
        if (!hosts.trusts(address.scheme() + "://" + address.host() + "/")) {
            return chain.proceed(chain.request());
        }
        return chain.proceed(chain.request()
                .newBuilder()
                .header("Authorization", "Bearer " + tokenForRequest())
                .build());
    }

    private String tokenForRequest() throws IOException {
        try {
            return token();
        } catch (RuntimeException unavailable) {
            // OkHttp passes an IOException on as the call's failure; nothing has been sent yet.
            throw new IOException("no token", unavailable);
        }
    }

    private String token() {
        return credential
                .getTokenSync(new TokenRequestContext().addScopes(SCOPE))
                .getToken();
    }
}
