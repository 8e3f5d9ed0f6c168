package org.leadershipdialogue.card;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which part of what is private is open, and its page from 1: held by the server for one person and one card,
/// because an update closes whatever a client had opened.
public record Panel(Kind kind, int page) {

    /// Nothing chosen: what a card shows by itself.
    public static final Panel DEFAULT = new Panel(Kind.DEFAULT, 1);

    private static final int LONGEST_LIST = 999;
    private static final Pattern WIRE = Pattern.compile("([a-z-]+?)(?:-([0-9]{1,3}))?");

    /// What can be opened.
    public enum Kind {
        DEFAULT,
        SCRIPT,
        FOLLOW_UPS,
        POINTS,
        PEOPLE,
        MORE,
        TIME,
        UPSET,
        PARKED,
        ANSWERS,
        ALL,
        REGISTER,
        EVERYBODY,
        SHEET
    }

    public static Panel of(Kind kind) {
        return new Panel(kind, 1);
    }

    /// The panel of this name in an action's data; empty for what is none.
    public static Optional<Panel> of(String wire) {
        Matcher parts = WIRE.matcher(wire);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String page = parts.group(2);
        for (Kind kind : Kind.values()) {
            if (name(kind).equals(parts.group(1))) {
                return Optional.of(new Panel(kind, page == null ? 1 : Math.max(1, Integer.parseInt(page))));
            }
        }
        return Optional.empty();
    }

    /// Its name in an action's data: `follow-ups-2`.
    public String wire() {
        return page == 1 ? name(kind) : name(kind) + "-" + page;
    }

    boolean is(Kind kind) {
        return this.kind == kind;
    }

    /// The next page of a list that shows `each` at a time, after the last the first again.
    Panel turned(int size, int each) {
        int pages = Math.max(1, (Math.min(size, LONGEST_LIST) + each - 1) / each);
        return new Panel(kind, page >= pages ? 1 : page + 1);
    }

    /// The part of a list this page shows; a page beyond the end shows the last.
    <T> List<T> of(List<T> all, int each) {
        int pages = Math.max(1, (all.size() + each - 1) / each);
        int from = (Math.min(page, pages) - 1) * each;
        return all.subList(from, Math.min(from + each, all.size()));
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
