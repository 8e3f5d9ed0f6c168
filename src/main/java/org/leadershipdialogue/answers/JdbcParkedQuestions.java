package org.leadershipdialogue.answers;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.Erasure;
import org.leadershipdialogue.storage.Glance;
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
    public String park(String session, String text, @Nullable Person asker) {
        var question = new Parked(UUID.randomUUID().toString(), Words.of(text), asker, false);
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
        Person asker = question.asker();
        jdbc.sql("insert into parked (id, session, words, answered, asker_id, asker) values (?, ?, ?, ?, ?, ?)")
                .params(question.id(), session, question.text(), question.answered() ? 1 : 0)
                .param(asker == null ? null : asker.id())
                .param(asker == null ? null : asker.name())
                .update();
    }

    @Override
    public List<Parked> list(String session) {
        return Glance.once(
                List.of("parked", session),
                () -> jdbc.sql("select id, words, asker_id, asker, answered from parked where session = ? order by id")
                        .param(session)
                        .query((row, n) -> new Parked(
                                row.getString("id"),
                                row.getString("words"),
                                asker(row.getString("asker_id"), row.getString("asker")),
                                row.getInt("answered") == 1))
                        .list());
    }

    private static @Nullable Person asker(@Nullable String id, @Nullable String name) {
        return id == null ? null : new Person(id, name == null ? "" : name);
    }

    @Override
    public boolean answered(String session, String id) {
        return writes.inTransaction(() -> {
            oneAtATime(session);
            int noted = jdbc.sql("update parked set answered = 1, asker_id = null, asker = null"
                            + " where id = ? and session = ? and answered = 0")
                    .params(id, session)
                    .update();
            erasure.afterCommit("parked");
            return noted > 0;
        });
    }

    @Override
    public void notAnswered(String session, Parked question) {
        Person asker = question.asker();
        writes.inTransaction(() -> {
            oneAtATime(session);
            jdbc.sql("update parked set answered = 0, asker_id = ?, asker = ? where id = ? and session = ?")
                    .param(asker == null ? null : asker.id())
                    .param(asker == null ? null : asker.name())
                    .params(question.id(), session)
                    .update();
        });
    }

    @Override
    public Optional<Way> way(String session) {
        return jdbc.sql("select way from parking where session = ? and way is not null")
                .param(session)
                .query((row, n) -> Way.valueOf(row.getString("way")))
                .optional();
    }

    @Override
    public void choose(String session, Way way) {
        writes.inTransaction(() -> {
            oneAtATime(session);
            jdbc.sql("update parking set way = ? where session = ? and way is null")
                    .params(way.name(), session)
                    .update();
        });
    }
}
