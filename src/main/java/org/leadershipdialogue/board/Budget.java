package org.leadershipdialogue.board;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.leadershipdialogue.storage.Engine;
import org.leadershipdialogue.storage.Writes;
import org.leadershipdialogue.teams.ConversationRef;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What Teams lets one app send: to one chat, about one chat's people, and to one tenant, all nodes counted together.
///
/// A request costs a small transaction on two rows. The tenant's row is the busiest there is, and the tenant's own
/// limit keeps it at fifty changes a second.
final class Budget {

    /// What a request counts as, besides one of the tenant's.
    enum Kind {
        /// Changes what the chat shows.
        MESSAGE,
        /// Asks who is in the chat or its meeting.
        ROSTER,
        /// Opens a chat that counts for itself.
        OPENING
    }

    /// Who pays by which limits.
    private record Purse(String subject, List<Limit> limits) {}

    private final Writes writes;
    private final JdbcClient jdbc;
    private final SharedTime time;
    private final String forUpdate;
    private final WaitingLine line;
    private final boolean counted;

    /// @param counted whether anything is counted at all; a rehearsal may do without
    Budget(Writes writes, JdbcClient jdbc, Engine engine, SharedTime time, WaitingLine line, boolean counted) {
        this.line = line;
        this.counted = counted;
        this.writes = writes;
        this.jdbc = jdbc;
        this.time = time;
        this.forUpdate = engine.forUpdate();
    }

    /// Counts one request that is about to go.
    ///
    /// @param share only one part in so many of each limit may be used
    /// @return zero when it may go; else nothing was counted, and how long to wait: in the [WaitingLine] where the
    /// whole tenant is short
    Duration take(ConversationRef chat, Kind kind, int share) {
        if (!counted) {
            return Duration.ZERO;
        }
        return kind == Kind.MESSAGE
                ? inLine(chat, share)
                : spend(purses(chat, kind), share).longest();
    }

    private Duration inLine(ConversationRef chat, int share) {
        Duration ahead = share > 1 ? Duration.ZERO : line.ahead(chat);
        if (ahead.isPositive()) {
            return ahead;
        }
        Wait wait = spend(purses(chat, Kind.MESSAGE), share);
        if (wait.isNone()) {
            line.served(chat);
        }
        if (!wait.tenant().isPositive()) {
            return wait.longest();
        }
        return share > 1 ? line.stayAway(chat, wait.longest()) : line.join(chat, wait.longest());
    }

    /// How long there is no room; for the whole tenant, and for whoever asked.
    private record Wait(Duration tenant, Duration longest) {
        boolean isNone() {
            return longest.isZero();
        }
    }

    private Wait spend(List<Purse> purses, int share) {
        return writes.inTransaction(() -> {
            Open open = open(purses.stream().map(Purse::subject).toList());
            List<Duration> waits =
                    purses.stream().map(purse -> open.untilFree(purse, share)).toList();
            Wait wait = new Wait(waits.getLast(), Collections.max(waits));
            if (wait.isNone()) {
                purses.forEach(
                        purse -> put(purse.subject(), open.of(purse.subject()).plus(open.now(), purse.limits())));
            }
            return wait;
        });
    }

    /// Teams asked for silence in the chat (`Retry-After`).
    void pause(ConversationRef chat, Duration silence) {
        String subject = purses(chat, Kind.MESSAGE).getFirst().subject();
        writes.inTransaction(() -> {
            Open open = open(List.of(subject));
            put(subject, open.of(subject).silentUntil(open.now() + silence.toMillis()));
        });
    }

    /// In the order their rows are locked, everywhere the same.
    private static List<Purse> purses(ConversationRef chat, Kind kind) {
        Purse tenant = new Purse("tenant:" + chat.tenantId(), Limit.TENANT);
        return switch (kind) {
            case MESSAGE -> List.of(new Purse("chat:" + chat.conversationId(), Limit.CHAT), tenant);
            case ROSTER -> List.of(new Purse("roster:" + chat.conversationId(), Limit.ROSTER), tenant);
            case OPENING -> List.of(tenant);
        };
    }

    private record Open(Map<String, Spending> spendings, long now) {
        Spending of(String subject) {
            return Objects.requireNonNull(spendings.get(subject));
        }

        /// Zero where there is room.
        Duration untilFree(Purse purse, int share) {
            return Duration.ofMillis(Math.max(0, of(purse.subject()).freeAt(purse.limits(), share) - now));
        }
    }

    private Open open(List<String> subjects) {
        Open found = locked(subjects);
        if (found.spendings().size() == subjects.size()) {
            return found;
        }
        subjects.forEach(
                subject -> jdbc.sql("insert into spending (subject, spent) values (?, '') on conflict do nothing")
                        .param(subject)
                        .update());
        return locked(subjects);
    }

    private Open locked(List<String> subjects) {
        Map<String, Spending> spendings = new HashMap<>();
        long[] now = {0};
        jdbc.sql("select subject, spent, " + time.now() + " from spending where subject in (:subjects)"
                        + " order by subject" + forUpdate)
                .param("subjects", subjects)
                .query(row -> {
                    spendings.put(row.getString(1), Spending.parse(row.getString(2)));
                    now[0] = Math.max(now[0], row.getLong(3));
                });
        return new Open(spendings, now[0]);
    }

    private void put(String subject, Spending spending) {
        jdbc.sql("update spending set spent = ? where subject = ?")
                .params(spending.text(), subject)
                .update();
    }
}
