package org.leadershipdialogue.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Judges a migration: a release that still runs beside must be able to work with what it leaves.
final class Expansion {

    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// What an older release cannot notice. A column it never fills is null or has a default.
    private static final Pattern ALLOWED = Pattern.compile("create table .*"
            + "|create index .*"
            + "|alter table \\w+ add column (?!.*(not null|unique|primary key)).*"
            + "|alter table \\w+ add column (?!.*(unique|primary key)).*not null default .*"
            + "|insert into .*");

    private Expansion() {}

    /// The statements that do more than add.
    static List<String> breaches(String migration) {
        return Arrays.stream(COMMENT.matcher(migration).replaceAll("").split(";"))
                .map(statement -> SPACE.matcher(statement.strip().toLowerCase(Locale.ROOT))
                        .replaceAll(" "))
                .filter(statement -> !statement.isEmpty())
                .filter(statement -> !ALLOWED.matcher(statement).matches())
                .toList();
    }
}
