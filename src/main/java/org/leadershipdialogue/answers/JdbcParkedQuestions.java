package org.leadershipdialogue.answers;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.storage.Erasure;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcParkedQuestions implements ParkedQuestions {

    private final Writes writes;
    private final JdbcClient jdbc;
    private final Erasure erasure;
    private final SecureRandom random = new SecureRandom();

    JdbcParkedQuestions(Writes writes, JdbcClient jdbc, Erasure erasure) {
        this.writes = writes;
        this.jdbc = jdbc;
        this.erasure = erasure;
    }

    @Override
    public String park(String session, String text, @Nullable String askerName) {
        var question = new Parked(UUID.randomUUID().toString(), Words.of(text), askerName, false);
        return writes.inTransaction(() -> mixIn(session, question));
    }

    /// Writes the session's questions anew in random order: the engine's own row numbers and transaction numbers
    /// would else tell which came when.
    private String mixIn(String session, Parked question) {
        oneAtATime(session);
        var questions = new ArrayList<>(list(session));
        var asked = questions.stream().filter(question::asksTheSame).findFirst();
        if (asked.isPresent()) {
            return asked.get().id();
        }
        questions.add(question);
        Collections.shuffle(questions, random);
        jdbc.sql("delete from parked where session = ?").param(session).update();
        questions.forEach(each -> insert(session, each));
        erasure.afterCommit("parked");
        return question.id();
    }

    private void oneAtATime(String session) {
        jdbc.sql("""
                        insert into parking (session) values (?)
                        on conflict (session) do update set session = excluded.session""").param(session).update();
    }

    private void insert(String session, Parked question) {
        jdbc.sql("insert into parked (id, session, words, answered, asker) values (?, ?, ?, ?, ?)")
                .params(question.id(), session, question.text(), question.answered() ? 1 : 0)
                .param(question.asker())
                .update();
    }

    @Override
    public List<Parked> list(String session) {
        return jdbc.sql("select id, words, asker, answered from parked where session = ? order by id")
                .param(session)
                .query((row, n) -> new Parked(
                        row.getString("id"),
                        row.getString("words"),
                        row.getString("asker"),
                        row.getInt("answered") == 1))
                .list();
    }

    @Override
    public void answered(String session, String id, boolean answered) {
        writes.inTransaction(() -> {
            oneAtATime(session);
            jdbc.sql("update parked set answered = ? where id = ? and session = ?")
                    .params(answered ? 1 : 0, id, session)
                    .update();
        });
    }
}
