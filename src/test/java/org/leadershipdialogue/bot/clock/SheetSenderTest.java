package org.leadershipdialogue.bot.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.SettableClock;
import org.leadershipdialogue.bot.HandIns;
import org.leadershipdialogue.bot.HandIns.HandIn;
import org.leadershipdialogue.bot.HandIns.State;
import org.leadershipdialogue.bot.SheetMail;
import org.leadershipdialogue.bot.Telling;
import org.leadershipdialogue.mail.Mailbox;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.SessionFixtures;
import org.leadershipdialogue.session.Sessions;

class SheetSenderTest {

    private static final Person TOMAS = new Person("29:tomas", "Tomás Rivera");
    private static final Session SESSION = SessionFixtures.readySession();

    private final Sessions sessions = mock();
    private final HandIns handIns = mock();
    private final SheetMail mail = mock();
    private final Telling telling = mock();
    private final SettableClock clock = new SettableClock(Instant.parse("2023-11-14T12:00:00Z"));
    private final SheetSender sender = new SheetSender(sessions, handIns, mail, telling, clock);

    @BeforeEach
    void aMailboxAndAFocalPoint() {
        when(sessions.find(SESSION.id())).thenReturn(Optional.of(SESSION));
        when(mail.sends(SESSION)).thenReturn(true);
    }

    @Test
    void sendsItAndTellsWhoHandedItIn() {
        handedIn(State.WAITING, 0);

        assertThat(sender.ring(SESSION.id())).isEmpty();

        verify(mail).send(SESSION, TOMAS, SESSION.id() + "-2");
        verify(handIns).sent(SESSION.id());
        verify(telling).byCards(SESSION);
        told("closing.handed-in");
    }

    @Test
    void triesAgainWhereTheMailServerDoesNotTakeIt() {
        handedIn(State.WAITING, 1);
        refuses();

        assertThat(sender.ring(SESSION.id())).contains(clock.instant().plus(Duration.ofMinutes(5)));

        verify(handIns).failed(SESSION.id());
        verify(handIns, never()).sent(any());
        verify(telling, never()).person(any(), any(), any(), any(), any());
    }

    @Test
    void givesUpInTheEndAndSaysSo() {
        handedIn(State.WAITING, 5);
        refuses();

        assertThat(sender.ring(SESSION.id())).isEmpty();

        verify(handIns).givenUp(SESSION.id());
        told("closing.not-handed-in");
    }

    @Test
    void givesUpWhereThereIsNoMailboxAnyMore() {
        handedIn(State.WAITING, 0);
        when(mail.sends(SESSION)).thenReturn(false);

        assertThat(sender.ring(SESSION.id())).isEmpty();

        verify(mail, never()).send(any(), any(), any());
        told("closing.not-handed-in");
    }

    @Test
    void sendsNothingTwice() {
        handedIn(State.SENT, 0);

        assertThat(sender.ring(SESSION.id())).isEmpty();

        verify(mail, never()).send(any(), any(), any());
    }

    private void handedIn(State state, int failed) {
        when(handIns.of(SESSION.id())).thenReturn(Optional.of(new HandIn(2, state, TOMAS, clock.instant(), failed)));
    }

    private void refuses() {
        doThrow(mock(Mailbox.NotSent.class)).when(mail).send(any(), any(), anyString());
    }

    private void told(String key) {
        verify(telling)
                .person(
                        TOMAS.id(),
                        SESSION,
                        key,
                        "unit",
                        SESSION.plan().decided().unit());
    }
}
