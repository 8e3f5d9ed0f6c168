package org.leadershipdialogue.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Closes values so that only who holds the [Secret] can read them, and notices every change (AES-256-GCM).
public final class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final List<SecretKey> keys;
    private final SecureRandom random = new SecureRandom();

    /// Derives the keys from `secret`.
    public Seal(Secret secret) {
        keys = secret.keys("seal", "AES");
    }

    /// Seals under the first value of the secret; equal values come out different each time.
    public byte[] seal(byte[] open) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, keys.getFirst(), nonce).doFinal(open);
            var whole = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed", e);
        }
    }

    /// Opens what any value of the secret sealed.
    ///
    /// @throws IllegalArgumentException if none did, or the bytes were changed
    public byte[] open(byte[] sealed) {
        return keys.stream()
                .flatMap(key -> open(key, sealed).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not sealed under this secret"));
    }

    /// Seals text; the result is safe in a link or a text column.
    public String seal(String open) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal(open.getBytes(StandardCharsets.UTF_8)));
    }

    /// Opens what [#seal(String)] made.
    ///
    /// @throws IllegalArgumentException if it did not, or the text was changed
    public String open(String sealed) {
        return new String(open(Base64.getUrlDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> open(SecretKey key, byte[] sealed) {
        if (sealed.length < NONCE) {
            return Optional.empty();
        }
        try {
            var nonce = Arrays.copyOf(sealed, NONCE);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
