package org.leadershipdialogue.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.List;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/// What is never in the database: the values of `dialogue.secret`, from which every key is derived.
///
/// The first value seals and signs; all of them open and verify, so that a new one can be put before the old one
/// and the old one be taken away once nothing needs it any more.
public final class Secret {

    private static final int SHORTEST = 32;

    private final List<String> values;

    private Secret(List<String> values) {
        this.values = values;
    }

    /// Reads one value, or several separated by commas, the one that seals first.
    ///
    /// @throws IllegalArgumentException if there is none, or one has fewer than 32 characters
    public static Secret of(String commaSeparated) {
        var values =
                Arrays.stream(commaSeparated.split(",", -1)).map(String::strip).toList();
        if (values.stream().anyMatch(value -> value.length() < SHORTEST)) {
            throw new IllegalArgumentException("Every value of dialogue.secret needs " + SHORTEST
                    + " characters or more; `openssl rand -hex 32` makes one");
        }
        return new Secret(values);
    }

    /// One 256-bit key for each value, in their order, good for `purpose` alone.
    List<SecretKey> keys(String purpose, String algorithm) {
        return values.stream().map(value -> key(value, purpose, algorithm)).toList();
    }

    private static SecretKey key(String value, String purpose, String algorithm) {
        AlgorithmParameterSpec parameters = HKDFParameterSpec.ofExtract()
                .addIKM(value.getBytes(StandardCharsets.UTF_8))
                .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), 32);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java lacks HKDF", e);
        }
    }

    /// Says how many values there are, and never what they are.
    @Override
    public String toString() {
        return "Secret of " + values.size();
    }
}
