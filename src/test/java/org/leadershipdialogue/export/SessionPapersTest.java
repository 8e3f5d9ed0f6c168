package org.leadershipdialogue.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.leadershipdialogue.export.model.Occasions.LEILA;
import static org.leadershipdialogue.export.model.Occasions.present;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.export.Papers.Copy;
import org.leadershipdialogue.export.model.Occasions;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Chat;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Planner;
import org.leadershipdialogue.session.Roles;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;

class SessionPapersTest {

    private static final Copy CSV = Copy.of(Paper.SIGN_IN_SHEET, Format.CSV);
    private static final Copy TEXT = Copy.of(Paper.READING_PACK, Format.TEXT);

    private final Sessions sessions = mock(Sessions.class);
    private final Register register = mock(Register.class);
    private final Papers papers = new SessionPapers(sessions, Guides.builtIn(), register);

    @Test
    void writesTheRegisterAsItStandsWhenItIsAskedFor() {
        holding(List.of("1", "2"));
        when(register.entries("k3f9")).thenReturn(List.of()).thenReturn(List.of(present("a", "Amina")));

        var before = papers.write("k3f9", CSV).orElseThrow();
        var after = papers.write("k3f9", CSV).orElseThrow();

        assertThat(before.name()).isEqualTo("Leadership Dialogue Sign-In Sheet, Maps, 2023-11-14.csv");
        assertThat(before.mediaType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(text(before)).doesNotContain("Amina");
        assertThat(text(after)).contains("1,Amina");
    }

    @Test
    void hasNothingOfASessionThatIsNotSetUpOrNotThere() {
        when(sessions.find("k3f9")).thenReturn(Optional.of(greeted()));

        assertThat(papers.write("k3f9", CSV)).isEmpty();
        assertThat(papers.title("k3f9", TEXT)).isEmpty();
        assertThat(papers.write("another", CSV)).isEmpty();
    }

    @Test
    void speaksTheLanguageOfTheRoomUnlessAskedForAnother() {
        holding(List.of("1", "2"));

        assertThat(papers.title("k3f9", TEXT)).contains("Reading pack, Leadership Dialogue 2023, Maps");
        assertThat(papers.title("k3f9", new Copy(Paper.READING_PACK, Format.TEXT, Locale.FRENCH)))
                .contains("Dossier de lecture, Dialogue en cascade 2023, Maps");
        assertThat(text(papers.write("k3f9", TEXT).orElseThrow())).startsWith("Leadership Dialogue 2023: join us");
    }

    @Test
    void handsOutEveryStoryUntilTheGroupHasChosen() {
        holding(List.of());

        assertThat(text(papers.write("k3f9", TEXT).orElseThrow()))
                .contains("Omar’s Instagram", "Sepideh’s Twitter", "Gumisai’s Facebook");
    }

    @Test
    void refusesAKindOfFileAPaperDoesNotComeAs() {
        assertThatIllegalArgumentException().isThrownBy(() -> Copy.of(Paper.RUNNING_SHEET, Format.XLSX));
        assertThatIllegalArgumentException().isThrownBy(() -> Copy.of(Paper.SIGN_IN_SHEET, Format.TEXT));
    }

    private void holding(List<String> scenarios) {
        var setUp = Occasions.setUp("Maps", 3, Locale.ENGLISH, scenarios);
        var plan = Planner.plan(Occasions.GUIDE.in(Locale.ENGLISH), setUp);
        var greeted = greeted();
        var session = new Session(
                greeted.id(),
                greeted.chat(),
                List.of(),
                greeted.guideId(),
                Phase.READY,
                plan,
                greeted.roles(),
                greeted.progress(),
                greeted.time(),
                1);
        when(sessions.find("k3f9")).thenReturn(Optional.of(session));
    }

    private static Session greeted() {
        return Session.greet("k3f9", new Chat("19:meeting", "tenant", null), "2023", Roles.of(LEILA));
    }

    private static String text(PaperFile file) {
        return new String(file.content(), UTF_8);
    }
}
