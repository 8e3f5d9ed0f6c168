package org.leadershipdialogue.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.storage.Engine;
import org.leadershipdialogue.storage.Glance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which prompts are open and how the others ended. The row of a prompt is the lock between writing and closing.
@Component
final class Prompts {

    private static final String ENDED = "select closed, given, shown, dropped from prompt where id = ?";

    private final JdbcClient jdbc;
    private final Engine engine;
    private final PromptKeys keys;

    Prompts(JdbcClient jdbc, Engine engine, PromptKeys keys) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.keys = keys;
    }

    /// Holds the prompt open until the transaction ends; opens it if it is new.
    ///
    /// @throws PromptClosed if it has closed
    void holdOpen(Prompt prompt) {
        begin(prompt);
        if (ended(prompt, engine.forShare()).isPresent()) {
            throw new PromptClosed();
        }
    }

    /// Waits for everybody who holds the prompt open and keeps others out.
    ///
    /// @return how it ended, if it has
    Optional<Closed> take(Prompt prompt) {
        begin(prompt);
        return ended(prompt, engine.forUpdate());
    }

    Optional<Closed> closed(Prompt prompt) {
        return Optional.ofNullable(standing(prompt).closed());
    }

    /// How a prompt stands.
    ///
    /// @param closed null while it is open
    /// @param key sealed; null once it has closed
    /// @param tags of the drafts there are
    record Standing(@Nullable Closed closed, @Nullable String key, Set<String> tags) {
        private static final Standing NEW = new Standing(null, null, Set.of());
    }

    /// How a prompt stands; one question for all of a session, since whoever looks at a chat asks for one after the
    /// other.
    Standing standing(Prompt prompt) {
        return Glance.once(List.of("prompt", prompt.session()), () -> standings(prompt.session()))
                .getOrDefault(prompt.id(), Standing.NEW);
    }

    private Map<String, Standing> standings(String session) {
        Map<String, Standing> standings = new HashMap<>();
        jdbc.sql("""
                        select prompt.id, closed, given, shown, dropped, prompt_key.sealed, draft.tag from prompt
                        left join prompt_key on prompt_key.prompt = prompt.id
                        left join draft on draft.prompt = prompt.id
                        where prompt.session = ?
                        """).param(session).query(row -> {
            if (!standings.containsKey(row.getString("id"))) {
                standings.put(row.getString("id"), standing(row));
            }
            if (row.getString("tag") != null) {
                Objects.requireNonNull(standings.get(row.getString("id")))
                        .tags()
                        .add(row.getString("tag"));
            }
        });
        return standings;
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(row.getInt("closed") == 0 ? null : closed(row), row.getString("sealed"), new HashSet<>());
    }

    private static Closed closed(ResultSet row) throws SQLException {
        return new Closed(row.getInt("given"), row.getInt("shown") == 1, row.getInt("dropped"));
    }

    /// Writes down how it ended, and destroys the key.
    Closed close(Prompt prompt, int given, boolean shown) {
        keys.destroy(prompt);
        jdbc.sql("update prompt set closed = 1, given = ?, shown = ? where id = ?")
                .params(given, shown ? 1 : 0, prompt.id())
                .update();
        return new Closed(given, shown, 0);
    }

    void drop(Prompt prompt, int more) {
        jdbc.sql("update prompt set dropped = dropped + ? where id = ?")
                .params(more, prompt.id())
                .update();
    }

    List<Prompt> of(String session) {
        return jdbc.sql("select id from prompt where session = ? order by id")
                .param(session)
                .query((row, n) -> new Prompt(session, row.getString("id")))
                .list();
    }

    private void begin(Prompt prompt) {
        var isNew = jdbc.sql("insert into prompt (id, session) values (?, ?) on conflict (id) do nothing")
                        .params(prompt.id(), prompt.session())
                        .update()
                == 1;
        if (isNew) {
            keys.make(prompt);
        }
    }

    private Optional<Closed> ended(Prompt prompt, String lock) {
        return jdbc.sql(ENDED + lock)
                .param(prompt.id())
                .query((row, n) -> row.getInt("closed") == 0 ? Optional.<Closed>empty() : Optional.of(closed(row)))
                .optional()
                .flatMap(ended -> ended);
    }
}
