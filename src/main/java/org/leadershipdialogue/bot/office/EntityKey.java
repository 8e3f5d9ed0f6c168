package org.leadershipdialogue.bot.office;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/// Names the card of an entity: `entity:0a1b2c3d/2`. It tells entities apart and proves nothing.
///
/// @param office whose card
/// @param entity a fingerprint of its name, as the settings write it
/// @param rung how often the card was asked for
public record EntityKey(Office office, String entity, int rung) {

    private static final Pattern FORM = Pattern.compile("([a-z-]{1,12}):([0-9a-f]{8})/([0-9]{1,6})");

    public static EntityKey of(Office office, String entity, int rung) {
        var sum = new CRC32C();
        sum.update(entity.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        return new EntityKey(office, HexFormat.of().toHexDigits((int) sum.getValue()), rung);
    }

    /// Reads a key of that office as a client sent it; empty for anything else.
    public static Optional<EntityKey> parse(Office office, String written) {
        Matcher matcher = FORM.matcher(written);
        return matcher.matches() && matcher.group(1).equals(office.wire())
                ? Optional.of(new EntityKey(office, matcher.group(2), Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    /// Whether it is the key of this entity's card.
    public boolean names(String name) {
        return of(office, name, rung).equals(this);
    }

    /// The key of the card that stood there before.
    public EntityKey before() {
        return new EntityKey(office, entity, rung - 1);
    }

    public String written() {
        return office.wire() + ":" + entity + "/" + rung;
    }
}
