package org.leadershipdialogue.answers;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcVotes implements Votes {

    private final Writes writes;
    private final JdbcClient jdbc;
    private final Prompts prompts;
    private final Drafts drafts;

    JdbcVotes(Writes writes, JdbcClient jdbc, Prompts prompts, Drafts drafts) {
        this.writes = writes;
        this.jdbc = jdbc;
        this.prompts = prompts;
        this.drafts = drafts;
    }

    @Override
    public void cast(Prompt prompt, String personId, String choice) {
        writes.inTransaction(() -> drafts.put(prompt, personId, choice));
    }

    @Override
    public Optional<String> own(Prompt prompt, String personId) {
        return drafts.own(prompt, personId);
    }

    @Override
    public int count(Prompt prompt) {
        return drafts.count(prompt);
    }

    @Override
    public Tally close(Prompt prompt, int showFrom) {
        return writes.inTransaction(() -> {
            var closed = drafts.close(prompt, showFrom, choices -> show(prompt, choices));
            return new Tally(closed.given(), choices(prompt));
        });
    }

    @Override
    public Optional<Tally> tally(Prompt prompt) {
        return prompts.closed(prompt).map(closed -> new Tally(closed.given(), choices(prompt)));
    }

    private void show(Prompt prompt, List<String> choices) {
        // Sorted by the choice, so that not even the first vote can be told.
        choices.stream()
                .collect(groupingBy(identity(), TreeMap::new, counting()))
                .forEach((choice, voters) -> jdbc.sql("insert into tally (prompt, choice, voters) values (?, ?, ?)")
                        .params(prompt.id(), choice, voters)
                        .update());
    }

    private Map<String, Integer> choices(Prompt prompt) {
        var choices = new HashMap<String, Integer>();
        jdbc.sql("select choice, voters from tally where prompt = ?")
                .param(prompt.id())
                .query(row -> {
                    choices.put(row.getString("choice"), row.getInt("voters"));
                });
        return choices;
    }
}
