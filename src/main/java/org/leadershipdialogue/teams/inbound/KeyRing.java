package org.leadershipdialogue.teams.inbound;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The channels' public keys as fetched at one moment, and which channels each may sign for.
record KeyRing(JWKSet keys, Map<String, Set<String>> endorsements) {

    static final KeyRing EMPTY = new KeyRing(new JWKSet(), Map.of());

    static KeyRing of(List<RSAKey> keys, Map<String, Set<String>> endorsements) {
        return new KeyRing(new JWKSet(List.copyOf(keys)), Map.copyOf(endorsements));
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    boolean endorses(String keyId, String channel) {
        return endorsements.getOrDefault(keyId, Set.of()).contains(channel);
    }
}
