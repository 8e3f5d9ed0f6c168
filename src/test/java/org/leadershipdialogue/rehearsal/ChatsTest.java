package org.leadershipdialogue.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipdialogue.SettableClock;

class ChatsTest {

    @TempDir
    Path folder;

    @Test
    void comeBackAfterTheProcessDied() {
        Chats before = open();
        Chat meeting = before.meeting();
        Message kept = before.post(meeting, Bot.ID, Bot.NAME, Content.words("one"));
        before.change(kept, Content.words("two"));
        before.delete(before.post(meeting, Bot.ID, Bot.NAME, Content.words("gone")));
        Message personal = before.post(before.personal("29:amina"), "29:amina", "Amina", Content.words("psst"));
        before.botArrived(meeting);
        Person latecomer = Cast.find("29:ingrid").orElseThrow();
        before.joins(latecomer);

        Chats after = open();

        assertThat(after.meeting()).isEqualTo(meeting);
        assertThat(after.botArrived()).isTrue();
        assertThat(after.hasJoined(latecomer)).isTrue();
        assertThat(after.in(meeting)).containsExactly(kept.changedTo(Content.words("two")));
        assertThat(after.in(after.personal("29:amina"))).containsExactly(personal);
    }

    @Test
    void passOverALineThatWasTornWhenTheProcessDied() throws IOException {
        Chats before = open();
        Message kept = before.post(before.meeting(), Bot.ID, Bot.NAME, Content.words("one"));
        Files.writeString(folder.resolve("rehearsal.jsonl"), "{\"message\":{\"id\":\"9", StandardOpenOption.APPEND);

        Chats between = open();
        Message next = between.post(between.meeting(), Bot.ID, Bot.NAME, Content.words("two"));

        assertThat(open().in(between.meeting())).containsExactly(kept, next);
    }

    @Test
    void giveNoIdTwice() {
        Chats before = open();
        Message first = before.post(before.meeting(), Bot.ID, Bot.NAME, Content.words("one"));
        Chats after = open();

        assertThat(after.post(after.meeting(), Bot.ID, Bot.NAME, Content.words("two"))
                        .id())
                .isNotEqualTo(first.id());
    }

    @Test
    void startAgainInANewMeetingAndKeepTheOld() {
        Chats chats = open();
        Chat old = chats.meeting();
        chats.botArrived(old);

        Chat fresh = chats.startAgain();

        assertThat(fresh).isNotEqualTo(old);
        assertThat(chats.botArrived()).isFalse();
        assertThat(chats.find(old.id())).contains(old);
    }

    @Test
    void showWhatStandsInAnOwnChatFromBeforeOnceItChanges() {
        Chats before = open();
        Chat own = before.personal("29:amina");
        Message silent = before.post(own, Bot.ID, Bot.NAME, Content.words("of the last session"));
        Message lively = before.post(own, Bot.ID, Bot.NAME, Content.words("one"));

        before.startAgain();

        assertThat(before.personal("29:amina")).isEqualTo(own);
        assertThat(before.isPresent(own)).isTrue();
        assertThat(before.in(own)).isEmpty();
        Message changed = before.change(lively, Content.words("two"));
        Chats after = open();
        assertThat(after.in(own)).containsExactly(changed);
        assertThat(after.find(own, silent.id())).contains(silent);
    }

    private Chats open() {
        return new Chats(
                new Journal(folder.resolve("rehearsal.jsonl")),
                new Changes(),
                new SettableClock(Instant.parse("2026-11-23T10:00:00Z")));
    }
}
