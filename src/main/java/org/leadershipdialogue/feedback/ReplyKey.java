package org.leadershipdialogue.feedback;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.leadershipdialogue.storage.Seal;

/// The key of one round of assessments: with it a person's tag can be made again, without it never.
record ReplyKey(SecretKey key) {

    private static final String ALGORITHM = "HmacSHA256";

    static ReplyKey random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new ReplyKey(new SecretKeySpec(bytes, ALGORITHM));
    }

    static ReplyKey open(Seal seal, String closed) {
        return new ReplyKey(new SecretKeySpec(HexFormat.of().parseHex(seal.open(closed)), ALGORITHM));
    }

    String closed(Seal seal) {
        return seal.seal(HexFormat.of().formatHex(key.getEncoded()));
    }

    /// What stands for the person in this round, and says nothing in any other.
    String tag(String personId) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(personId.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java lacks " + ALGORITHM, e);
        }
    }
}
