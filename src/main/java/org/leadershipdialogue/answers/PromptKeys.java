package org.leadershipdialogue.answers;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.storage.Glance;
import org.leadershipdialogue.storage.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The key that leads from a person to their draft: one for each prompt, sealed, and gone when the prompt closes.
@Component
final class PromptKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private final JdbcClient jdbc;
    private final Seal seal;
    private final SecureRandom random = new SecureRandom();

    PromptKeys(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void make(Prompt prompt) {
        var key = new byte[32];
        random.nextBytes(key);
        jdbc.sql("insert into prompt_key (prompt, sealed) values (?, ?)")
                .params(prompt.id(), Base64.getEncoder().encodeToString(seal.seal(key)))
                .update();
    }

    /// Where the person's draft is, if anywhere; empty once the key is gone, or the secret that opens it.
    Optional<String> tag(Prompt prompt, String personId) {
        return jdbc.sql("select sealed from prompt_key where prompt = ?")
                .param(prompt.id())
                .query(String.class)
                .optional()
                .flatMap(this::opened)
                .map(key -> tag(key, personId));
    }

    /// The same by a key that was just read, opened once for all who look.
    ///
    /// @param sealed null once it is gone
    Optional<String> tag(Prompt prompt, @Nullable String sealed, String personId) {
        return Glance.once(
                        List.of("prompt_key", prompt),
                        () -> Optional.ofNullable(sealed).flatMap(this::opened))
                .map(key -> tag(key, personId));
    }

    void destroy(Prompt prompt) {
        jdbc.sql("delete from prompt_key where prompt = ?").param(prompt.id()).update();
    }

    private Optional<byte[]> opened(String sealed) {
        try {
            return Optional.of(seal.open(Base64.getDecoder().decode(sealed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String tag(byte[] key, String personId) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(personId.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java lacks " + ALGORITHM, e);
        }
    }
}
