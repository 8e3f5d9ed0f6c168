package org.leadershipdialogue.web.visit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a form of ours sent, or an address asked for.
///
/// @param fields what was typed and chosen, as it was; what nobody typed is not there
/// @param files the files, empty ones left out
public record Entered(Map<String, String> fields, Map<String, byte[]> files) {

    /// Nothing at all.
    public static final Entered NOTHING = new Entered(Map.of(), Map.of());

    public Entered {
        fields = Map.copyOf(fields);
        files = Map.copyOf(files);
    }

    /// What an address asks for behind its question mark; nothing if that is no such thing.
    public static Entered asked(@Nullable String query) {
        var asked = new HashMap<String, String>();
        try {
            for (var each : (query == null ? "" : query).split("&", -1)) {
                var pair = each.split("=", 2);
                asked.put(URLDecoder.decode(pair[0], UTF_8), pair.length < 2 ? "" : URLDecoder.decode(pair[1], UTF_8));
            }
        } catch (IllegalArgumentException nonsense) {
            return NOTHING;
        }
        return of(asked);
    }

    /// These fields alone.
    public static Entered of(Map<String, String> fields) {
        return new Entered(fields, Map.of());
    }

    /// What was typed there, without blanks around it; empty if nothing was.
    public String get(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /// Whether there is such a field.
    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /// The file sent in a field.
    public Optional<byte[]> file(String field) {
        return Optional.ofNullable(files.get(field));
    }
}
