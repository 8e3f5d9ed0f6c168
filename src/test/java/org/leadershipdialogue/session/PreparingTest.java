package org.leadershipdialogue.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipdialogue.session.SessionFixtures.AMINA;
import static org.leadershipdialogue.session.SessionFixtures.JOAO;
import static org.leadershipdialogue.session.SessionFixtures.LEILA;
import static org.leadershipdialogue.session.SessionFixtures.done;
import static org.leadershipdialogue.session.SessionFixtures.newSession;
import static org.leadershipdialogue.session.SessionFixtures.plan;
import static org.leadershipdialogue.session.SessionFixtures.readySession;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.session.Decision.Refused;

class PreparingTest {

    private static final LocalDate DAY = plan().decided().date();
    private static final List<Person> THERE = List.of(LEILA, AMINA, JOAO);

    @Test
    void bringsEverythingIntoTheChatThatWasOnlyGreeted() {
        Session ready = done(use(newSession(), prepared(AMINA.name()), LEILA, DAY));

        assertThat(ready.phase()).isEqualTo(Phase.READY);
        assertThat(ready.id()).isEqualTo(newSession().id());
        assertThat(ready.chat()).isEqualTo(newSession().chat());
        assertThat(ready.plan()).isEqualTo(plan());
        assertThat(ready.roles().facilitator()).isEqualTo(LEILA);
    }

    @Test
    void meetsInTheChatWhoWasOnlyNamed() {
        assertThat(done(use(newSession(), prepared(" amina DIALLO "), LEILA, DAY))
                        .roles()
                        .monitors())
                .containsExactly(AMINA);
    }

    @Test
    void givesNoRightToANameThatNobodyOrMoreThanOneHas() {
        Person namesake = new Person("29:other", AMINA.name());

        Roles nobody =
                done(use(newSession(), prepared("Somebody Else"), LEILA, DAY)).roles();
        Roles two = done(Preparing.use(
                        newSession(), prepared(AMINA.name()), List.of(AMINA, namesake), LEILA, Standing.ORGANIZER, DAY))
                .roles();

        assertThat(nobody.monitors()).extracting(Person::isMet).containsExactly(false);
        assertThat(two.mayKeepRegister(AMINA.id())).isFalse();
        assertThat(two.mayKeepRegister(namesake.id())).isFalse();
    }

    @Test
    void isForWhoPreparedItAndMaySetUpHere() {
        assertThat(use(newSession(), prepared("X"), AMINA, DAY)).isEqualTo(new Refused(Refusal.ONLY_THE_LEADER));
        assertThat(Preparing.use(newSession(), prepared("X"), THERE, LEILA, Standing.ATTENDEE, DAY))
                .isEqualTo(new Refused(Refusal.ONLY_THE_ORGANIZER));
    }

    @Test
    void happensOnce() {
        assertThat(use(readySession(), prepared("X"), LEILA, DAY)).isEqualTo(new Decision.Stale());
        assertThat(use(newSession(), readySession(), LEILA, DAY)).isEqualTo(new Decision.Stale());
    }

    @Test
    void isHeldTodayWhenItsDayHasPassed() {
        assertThat(done(use(newSession(), prepared("X"), LEILA, DAY.plusDays(3)))
                        .plan()
                        .decided()
                        .date())
                .isEqualTo(DAY.plusDays(3));
    }

    private static Session prepared(String monitor) {
        Session ahead = Preparing.ahead("ahead", "tenant", newSession().guideId(), LEILA);
        Roles roles = ahead.roles().watchedBy(List.of(Person.named(monitor)));
        return done(SettingUp.setUp(ahead, plan(), roles, LEILA, Standing.ORGANIZER));
    }

    private static Decision use(Session greeted, Session prepared, Person by, LocalDate today) {
        return Preparing.use(greeted, prepared, THERE, by, Standing.ORGANIZER, today);
    }
}
