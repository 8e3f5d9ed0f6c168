package org.leadershipdialogue.answers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leadershipdialogue.storage.Erasure;
import org.leadershipdialogue.storage.Glance;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcAnswers implements Answers {

    private final Writes writes;
    private final JdbcClient jdbc;
    private final Prompts prompts;
    private final Drafts drafts;
    private final Erasure erasure;

    JdbcAnswers(Writes writes, JdbcClient jdbc, Prompts prompts, Drafts drafts, Erasure erasure) {
        this.writes = writes;
        this.jdbc = jdbc;
        this.prompts = prompts;
        this.drafts = drafts;
        this.erasure = erasure;
    }

    @Override
    public void write(Prompt prompt, String personId, String text) {
        var words = Words.of(text);
        writes.inTransaction(() -> drafts.put(prompt, personId, words));
    }

    @Override
    public Optional<String> own(Prompt prompt, String personId) {
        return drafts.own(prompt, personId);
    }

    @Override
    public boolean hasWritten(Prompt prompt, String personId) {
        return drafts.has(prompt, personId);
    }

    @Override
    public boolean withdraw(Prompt prompt, String personId) {
        return writes.inTransaction(() -> drafts.remove(prompt, personId));
    }

    @Override
    public int count(Prompt prompt) {
        return drafts.count(prompt);
    }

    @Override
    public Closed close(Prompt prompt, int showFrom) {
        return writes.inTransaction(() ->
                drafts.close(prompt, showFrom, texts -> texts.forEach(text -> show(prompt, text))));
    }

    private void show(Prompt prompt, String text) {
        jdbc.sql("insert into said (id, prompt, words) values (?, ?, ?)")
                .params(UUID.randomUUID().toString(), prompt.id(), text)
                .update();
    }

    @Override
    public Optional<Closed> closed(Prompt prompt) {
        return prompts.closed(prompt);
    }

    @Override
    public List<Said> said(Prompt prompt) {
        return Glance.once(
                List.of("said", prompt),
                () -> jdbc.sql("select id, words, kept, left_out from said where prompt = ? order by id")
                        .param(prompt.id())
                        .query((row, n) -> new Said(
                                row.getString("id"),
                                row.getString("words"),
                                row.getInt("kept") == 1,
                                row.getInt("left_out") == 1))
                        .list());
    }

    @Override
    public void keep(Prompt prompt, String saidId, boolean keep) {
        mark("update said set kept = ? where id = ? and prompt = ? and left_out = 0", keep, prompt, saidId);
    }

    @Override
    public void leaveOut(Prompt prompt, String saidId, boolean leaveOut) {
        mark("update said set left_out = ? where id = ? and prompt = ?", leaveOut, prompt, saidId);
    }

    private void mark(String sql, boolean on, Prompt prompt, String saidId) {
        writes.inTransaction(() -> {
            jdbc.sql(sql).params(on ? 1 : 0, saidId, prompt.id()).update();
        });
    }

    @Override
    public int dropLeftOut(Prompt prompt) {
        return writes.inTransaction(() -> {
            var dropped = jdbc.sql("delete from said where prompt = ? and left_out = 1")
                    .param(prompt.id())
                    .update();
            if (dropped > 0) {
                prompts.drop(prompt, dropped);
                erasure.afterCommit("said");
            }
            return dropped;
        });
    }

    @Override
    public List<String> kept(String session) {
        return jdbc.sql("""
                        select words from said where kept = 1 and left_out = 0
                        and prompt in (select id from prompt where session = ?)
                        order by prompt, id""")
                .param(session)
                .query((row, n) -> row.getString("words"))
                .list();
    }

    @Override
    public void endSession(String session) {
        writes.inTransaction(() -> prompts.of(session).forEach(prompt -> {
            drafts.close(prompt, Integer.MAX_VALUE, texts -> {});
            dropLeftOut(prompt);
        }));
    }

    @Override
    public void forget(String session) {
        writes.inTransaction(() -> {
            for (var table : List.of("draft", "prompt_key", "said", "tally")) {
                jdbc.sql("delete from " + table + " where prompt in (select id from prompt where session = ?)")
                        .param(session)
                        .update();
            }
            for (var table : List.of("prompt", "parked", "parking")) {
                jdbc.sql("delete from " + table + " where session = ?")
                        .param(session)
                        .update();
            }
            erasure.afterCommit("draft", "prompt_key", "said", "tally", "parked");
        });
    }
}
