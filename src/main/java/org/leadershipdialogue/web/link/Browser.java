package org.leadershipdialogue.web.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A browser, known again by a random cookie that says nothing else.
///
/// @param value what the cookie holds
public record Browser(String value) {

    private static final Pattern OURS = Pattern.compile("[0-9a-f]{64}");

    /// The browser that sent this cookie, or a new one if it sent none of ours.
    public static Browser of(@Nullable String cookie) {
        return cookie != null && OURS.matcher(cookie).matches() ? new Browser(cookie) : random();
    }

    private static Browser random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new Browser(HexFormat.of().formatHex(bytes));
    }

    /// What the database keeps of it: enough to know it again, not enough to pass for it.
    public String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java lacks SHA-256", e);
        }
    }
}
