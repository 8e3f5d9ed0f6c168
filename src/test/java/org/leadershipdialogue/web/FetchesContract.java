package org.leadershipdialogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.export.Format;
import org.leadershipdialogue.export.Paper;
import org.leadershipdialogue.export.Papers.Copy;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.DatabaseContract;
import org.leadershipdialogue.web.link.Browser;
import org.leadershipdialogue.web.link.Grant;
import org.leadershipdialogue.web.link.LinkFixture;

/// What the trace of downloads promises on every engine.
abstract class FetchesContract extends DatabaseContract {

    private static final Instant NOW = Instant.parse("2023-11-14T12:00:00Z");

    @Test
    void tracesWhoFetchedWhatAndNothingThatWasRefused() {
        var grant = grant();
        assertThat(fetches().allow(grant, browser("first"))).isTrue();
        assertThat(fetches().allow(grant, browser("second"))).isFalse();

        var trace = database()
                .jdbc()
                .sql("""
                        select person_id || ' ' || person_name || ': ' || paper || ' ' || format as line, fetched_at
                        from download_fetch where session_id = :session
                        """)
                .param("session", session(grant))
                .query((row, number) -> row.getString("line") + " " + row.getLong("fetched_at"))
                .list();
        assertThat(trace).containsExactly("29:tomas Tomás: SIGN_IN_SHEET CSV " + NOW.toEpochMilli());
    }

    @Test
    void knowsWhichPaperWasFetched() {
        var grant = grant();
        assertThat(fetches().any(session(grant), Paper.SIGN_IN_SHEET)).isFalse();

        fetches().allow(grant, browser("first"));

        assertThat(fetches().any(session(grant), Paper.SIGN_IN_SHEET)).isTrue();
        assertThat(fetches().any(session(grant), Paper.READING_PACK)).isFalse();
    }

    @Test
    void bindsALinkToOneBrowserWhenManyAskAtOnce() throws InterruptedException {
        var grant = grant();
        try (var browsers = Executors.newVirtualThreadPerTaskExecutor()) {
            var asking = IntStream.range(0, 8)
                    .mapToObj(number -> (Callable<Boolean>) () -> fetches().allow(grant, browser("browser-" + number)))
                    .toList();
            var allowed = browsers.invokeAll(asking).stream()
                    .filter(answer -> answer.resultNow())
                    .count();
            assertThat(allowed).isEqualTo(1);
        }
    }

    private Fetches fetches() {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var bindings = LinkFixture.bindings(database(), clock);
        return new Fetches(database().writes(), database().jdbc(), bindings, clock);
    }

    private static Browser browser(String cookie) {
        return new Browser(cookie);
    }

    private static String session(Grant grant) {
        return Download.of(grant.what()).sessionId();
    }

    private static Grant grant() {
        var id = UUID.randomUUID().toString();
        var sheet = new Download("session-" + id, Copy.of(Paper.SIGN_IN_SHEET, Format.CSV));
        return new Grant(id, sheet.words(), new Person("29:tomas", "Tomás\u0000"), NOW.plusSeconds(900));
    }
}
