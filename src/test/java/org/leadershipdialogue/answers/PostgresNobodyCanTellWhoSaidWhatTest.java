package org.leadershipdialogue.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.storage.TestDatabase;

/// Sorts by what PostgreSQL keeps beside the columns, and looks for rows that are deleted but still there.
class PostgresNobodyCanTellWhoSaidWhatTest extends NobodyCanTellWhoSaidWhat {

    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }

    @Override
    List<String> orders() {
        return List.of("ctid", "xmin::text::bigint, ctid", "cmin::text::bigint", "id", "words", "length(words)");
    }

    @Override
    List<String> everything() {
        return column("""
                        select table_name from information_schema.tables where table_schema = 'public'""").stream()
                .flatMap(table -> column("select t::text from " + table + " t").stream())
                .toList();
    }

    @Test
    void writesAllAnswersOfAPromptInOneTransaction() {
        assertThat(column("select count(distinct xmin::text)::text from said group by prompt"))
                .containsOnly("1");
    }

    @Test
    void keepsNoDeletedDraftOrKeyInItsTables() {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            assertThat(column("select pg_relation_size('draft')::text")).containsExactly("0");
            assertThat(column(
                            "select pg_relation_size(reltoastrelid)::text from pg_class where oid = 'draft'::regclass"))
                    .containsExactly("0");
            assertThat(column("select pg_relation_size('prompt_key')::text")).containsExactly("0");
        });
    }
}
