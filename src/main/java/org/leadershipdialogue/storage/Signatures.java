package org.leadershipdialogue.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/// Signs what leaves us and comes back, such as a download link, so that nobody else can make one (HMAC-SHA-256).
public final class Signatures {

    private static final String ALGORITHM = "HmacSHA256";

    private final List<SecretKey> keys;

    /// Derives the keys from `secret`.
    public Signatures(Secret secret) {
        keys = secret.keys("sign", ALGORITHM);
    }

    /// The signature of `message` under the first value of the secret: 43 characters, safe in a link.
    public String sign(String message) {
        return signature(keys.getFirst(), message);
    }

    /// Whether any value of the secret signed `message` so; takes equally long wherever the two differ.
    public boolean verify(String message, String signature) {
        var given = signature.getBytes(StandardCharsets.UTF_8);
        return keys.stream()
                .map(key -> signature(key, message).getBytes(StandardCharsets.UTF_8))
                .anyMatch(right -> MessageDigest.isEqual(right, given));
    }

    private static String signature(SecretKey key, String message) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Signing failed", e);
        }
    }
}
