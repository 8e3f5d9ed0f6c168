package org.leadershipdialogue.answers;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.leadershipdialogue.storage.Erasure;
import org.leadershipdialogue.storage.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Responses to open prompts, each sealed and found only by the tag that the prompt's key makes of a person.
///
/// Everything but [#own], [#has] and [#count] runs in the caller's transaction.
@Component
final class Drafts {

    /// All drafts are equally long: a length would tell the language, and which text a draft became.
    private static final int LENGTH = Words.MOST * 4;

    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

    private final JdbcClient jdbc;
    private final Prompts prompts;
    private final PromptKeys keys;
    private final Seal seal;
    private final Erasure erasure;
    private final SecureRandom random = new SecureRandom();

    Drafts(JdbcClient jdbc, Prompts prompts, PromptKeys keys, Seal seal, Erasure erasure) {
        this.jdbc = jdbc;
        this.prompts = prompts;
        this.keys = keys;
        this.seal = seal;
        this.erasure = erasure;
    }

    void put(Prompt prompt, String personId, String text) {
        prompts.holdOpen(prompt);
        jdbc.sql("""
                        insert into draft (tag, prompt, sealed) values (?, ?, ?)
                        on conflict (tag) do update set sealed = excluded.sealed""")
                .params(keys.tag(prompt, personId).orElseThrow(), prompt.id(), seal.seal(padded(text)))
                .update();
    }

    Optional<String> own(Prompt prompt, String personId) {
        return keys.tag(prompt, personId)
                .flatMap(tag -> jdbc.sql("select sealed from draft where tag = ?")
                        .param(tag)
                        .query(String.class)
                        .optional()
                        .flatMap(this::opened));
    }

    boolean remove(Prompt prompt, String personId) {
        if (prompts.take(prompt).isPresent()) {
            return false;
        }
        return jdbc.sql("delete from draft where tag = ?")
                        .param(keys.tag(prompt, personId).orElseThrow())
                        .update()
                == 1;
    }

    int count(Prompt prompt) {
        Prompts.Standing standing = prompts.standing(prompt);
        return standing.closed() == null
                ? standing.tags().size()
                : standing.closed().given();
    }

    /// Whether the person has a draft; nothing is opened to find out.
    boolean has(Prompt prompt, String personId) {
        Prompts.Standing standing = prompts.standing(prompt);
        return !standing.tags().isEmpty()
                && keys.tag(prompt, standing.key(), personId)
                        .filter(standing.tags()::contains)
                        .isPresent();
    }

    /// Deletes the drafts and what led to them; if there are `showFrom` or more, hands their texts on in random order.
    Closed close(Prompt prompt, int showFrom, Consumer<List<String>> show) {
        return prompts.take(prompt).orElseGet(() -> {
            var sealed = new ArrayList<>(jdbc.sql("select sealed from draft where prompt = ?")
                    .param(prompt.id())
                    .query(String.class)
                    .list());
            Collections.shuffle(sealed, random);
            var texts = sealed.stream().flatMap(each -> opened(each).stream()).toList();
            if (texts.size() < sealed.size()) {
                LOG.warn("{} drafts are lost: dialogue.secret has changed", sealed.size() - texts.size());
            }
            var shown = texts.size() >= showFrom;
            if (shown) {
                show.accept(texts);
            }
            jdbc.sql("delete from draft where prompt = ?").param(prompt.id()).update();
            erasure.afterCommit("draft", "prompt_key");
            return prompts.close(prompt, sealed.size(), shown);
        });
    }

    private static String padded(String text) {
        var bytes = Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), LENGTH);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// Empty if the secret has changed without the old value being given: the session must be able to go on.
    private Optional<String> opened(String sealed) {
        try {
            return Optional.of(seal.open(sealed).replace("\0", ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
