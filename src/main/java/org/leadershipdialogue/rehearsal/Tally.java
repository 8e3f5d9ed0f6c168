package org.leadershipdialogue.rehearsal;

import java.util.EnumMap;
import java.util.Map;

/// Counts what the group did, and says it in words; it names nobody, and nothing that was written.
final class Tally {

    private static final String[] NUMBERS = {
        "nobody", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };

    private final Map<Deed, Integer> here = new EnumMap<>(Deed.class);
    private String message = "";
    private String news = "";

    /// Counts a deed; each message is counted by itself.
    synchronized void count(Intention done) {
        if (!message.equals(done.message())) {
            message = done.message();
            here.clear();
        }
        news = "";
        here.merge(done.deed(), 1, Integer::sum);
    }

    synchronized int done(Deed deed, String message) {
        return this.message.equals(message) ? here.getOrDefault(deed, 0) : 0;
    }

    /// Says something special until somebody acts again.
    synchronized void announce(String news) {
        this.news = news;
    }

    synchronized String line(long people) {
        String who = people + " people, on their own. ";
        return who + (news.isEmpty() ? sentence() : news);
    }

    private String sentence() {
        String said = String.join(
                ", ",
                here.entrySet().stream()
                        .map(done -> number(done.getValue()) + " " + words(done.getKey(), done.getValue()))
                        .toList());
        return said.isEmpty()
                ? "They wait for the next card."
                : Character.toUpperCase(said.charAt(0)) + said.substring(1) + ".";
    }

    private static String number(int count) {
        return count < NUMBERS.length ? NUMBERS[count] : Integer.toString(count);
    }

    private static String words(Deed deed, int count) {
        String have = count == 1 ? "has" : "have";
        return switch (deed) {
            case SIGN_IN -> have + " signed in";
            case LISTEN -> "would rather listen";
            case VOTE -> have + " voted";
            case TAKE_PART -> have + " taken a part";
            case SPEAK -> "would like to speak";
            case WRITE -> have + " written";
            case CHAT -> have + " said something in the chat";
        };
    }
}
