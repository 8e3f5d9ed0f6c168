package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipdialogue.rehearsal.SeenCard;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// PostgreSQL is there and does not do its work: frozen, made a standby, full. Whoever presses is told in time and
/// in their language; what was acknowledged stays; when it is over everything goes on, and nobody has restarted
/// anything.
class DatabaseInTroubleTest extends Story {

    private static final Duration AS_LONG_AS_TEAMS_WAITS = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String APOLOGY = "Something went wrong on our side";
    private static final String IN_FRENCH = "Quelque chose n’a pas marché";

    @TempDir
    Path folder;

    /// The cards two people have before them; while the database is in trouble none is fetched.
    private record Before(SeenCard joao, SeenCard amina) {}

    @Test
    void peopleAreToldInTimeAndTheSessionGoesOn() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("database"))
                        .start();
                var _ = movesOver(server)) {
            firstQuestion();
            amina().answers("Written before the trouble");
            Before cards = new Before(joao().cardWith("speak.offer"), amina().cardWith("speak.offer"));
            JdbcClient owner = JdbcClient.create(server.getPostgresDatabase());

            frozen(cards);
            full(owner, cards);
            readOnly(owner, cards);

            assertThat(amina().opens("write").holds("answer")).isEqualTo("Written before the trouble");
            assertThat(leila.leadsTo("question 2 of 5")).isEqualTo(1);
            assertThat(leila.cards()).extracting(SeenCard::key).doesNotHaveDuplicates();
        }
    }

    private void frozen(Before cards) throws Exception {
        signal("-STOP");
        try {
            toldInTime(cards);
        } finally {
            signal("-CONT");
        }
        goesOn(cards);
    }

    /// Every write meets what PostgreSQL says where the disk is full.
    private void full(JdbcClient owner, Before cards) {
        owner.sql("""
                create function full_disk() returns trigger language plpgsql as
                $$ begin raise exception 'no space left on device' using errcode = '53100'; end $$
                """).update();
        List<String> tables = owner.sql(
                        "select table_name from information_schema.tables where table_schema = 'public'")
                .query((row, number) -> row.getString(1))
                .list();
        tables.forEach(table -> owner.sql("create trigger full_disk before insert or update on " + table
                        + " for each statement execute function full_disk()")
                .update());
        toldInTime(cards);
        owner.sql("drop function full_disk cascade").update();
        goesOn(cards);
    }

    /// As a server is that was the primary until a moment ago.
    private void readOnly(JdbcClient owner, Before cards) {
        readsOnly(owner, "on");
        toldInTime(cards);
        readsOnly(owner, "off");
        goesOn(cards);
    }

    private static void readsOnly(JdbcClient owner, String how) {
        owner.sql("alter system set default_transaction_read_only = " + how).update();
        owner.sql("select pg_reload_conf()").query().singleRow();
    }

    private void toldInTime(Before cards) {
        assertThat(inTime(() -> joao().errorAt(cards.joao(), "speak.offer"))).startsWith(APOLOGY);
        assertThat(inTime(() -> amina().errorAt(cards.amina(), "speak.offer"))).startsWith(IN_FRENCH);
    }

    private static @Nullable String inTime(Supplier<@Nullable String> press) {
        long begin = System.nanoTime();
        String error = press.get();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(AS_LONG_AS_TEAMS_WAITS);
        return error;
    }

    private void goesOn(Before cards) {
        await().atMost(LONGEST).until(() -> joao().errorAt(cards.joao(), "speak.offer") == null);
    }

    private void signal(String which) throws IOException, InterruptedException {
        String first =
                Files.readAllLines(folder.resolve("database/postmaster.pid")).getFirst();
        ProcessHandle server = ProcessHandle.of(Long.parseLong(first)).orElseThrow();
        List<String> processes = Stream.concat(Stream.of(server), server.descendants())
                .map(each -> Long.toString(each.pid()))
                .toList();
        List<String> command =
                Stream.concat(Stream.of("kill", which), processes.stream()).toList();
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }

    private ConfigurableApplicationContext movesOver(EmbeddedPostgres server) {
        return movesTo(
                folder,
                "--dialogue.secret=0123456789abcdef0123456789abcdef",
                "--spring.datasource.username=postgres",
                "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"));
    }
}
