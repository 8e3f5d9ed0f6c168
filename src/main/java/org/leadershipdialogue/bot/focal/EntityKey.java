package org.leadershipdialogue.bot.focal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/// Names the card of an entity: `entity:0a1b2c3d/2`. It tells entities apart and proves nothing.
///
/// @param entity a fingerprint of its name, as the settings write it
/// @param rung how often the card was asked for
record EntityKey(String entity, int rung) {

    private static final Pattern FORM = Pattern.compile("entity:([0-9a-f]{8})/([0-9]{1,6})");

    static EntityKey of(String entity, int rung) {
        var sum = new CRC32C();
        sum.update(entity.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        return new EntityKey(HexFormat.of().toHexDigits((int) sum.getValue()), rung);
    }

    /// Reads a key as a client sent it; empty for anything else.
    static Optional<EntityKey> parse(String written) {
        Matcher matcher = FORM.matcher(written);
        return matcher.matches()
                ? Optional.of(new EntityKey(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    boolean names(String name) {
        return of(name, rung).equals(this);
    }

    String written() {
        return "entity:" + entity + "/" + rung;
    }
}
