package org.leadershipdialogue.bot.chat;

import org.leadershipdialogue.card.Strip;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Progress;
import org.leadershipdialogue.session.Refusal;
import org.leadershipdialogue.session.Session;

/// Says kindly why something was not done: whose it is, and what would help.
public final class Refusals {

    private Refusals() {}

    /// The strip for a refusal.
    public static Strip strip(Words words, Session session, Refusal reason) {
        String leader = session.roles().leader().map(Person::name).orElse("");
        return switch (reason) {
            case ONLY_THE_LEADER -> Strip.leadersOnly(words, leader);
            case ONLY_THE_ORGANIZER ->
                leader.isEmpty() ? Strip.presentersOnly(words) : Strip.organizersOnly(words, leader);
            case ONLY_A_PRESENTER -> Strip.presentersOnly(words);
            case LEADER_IS_HERE -> Strip.leaderIsHere(words, leader);
            case ONLY_THE_MONITOR -> Strip.monitorsOnly(words, leader);
            case OVER -> over(words, session, leader);
            case NOT_SET_UP -> Strip.notHere(words, "strip.not-set-up");
            case NOT_BEGUN -> Strip.notHere(words, "strip.not-begun");
            case AT_THE_END -> Strip.notHere(words, "strip.at-the-end");
            case AT_THE_START -> Strip.notHere(words, "strip.at-the-start");
            case PAUSED -> Strip.notHere(words, "strip.paused");
            case UNDECIDED -> Strip.notHere(words, "strip.undecided");
            case NOT_HERE -> Strip.notHere(words, "strip.not-here");
        };
    }

    private static Strip over(Words words, Session session, String leader) {
        Progress.Move last = session.progress().lastMove();
        return last == null ? Strip.notHere(words, "strip.over") : Strip.ended(words, last.at(), leader);
    }
}
