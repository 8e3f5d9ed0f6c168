package org.leadershipdialogue.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.export.PaperFile;
import org.leadershipdialogue.export.Papers;
import org.leadershipdialogue.guide.Guide;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.mail.Letter;
import org.leadershipdialogue.mail.Mailbox;
import org.leadershipdialogue.rollup.FocalPoints;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.SessionFixtures;
import org.mockito.Answers;
import org.mockito.ArgumentCaptor;

class SheetMailTest {

    private static final Session SESSION = SessionFixtures.readySession();
    private static final Person TOMAS = new Person("29:tomas", "Tomás Rivera");
    private static final String NADIA = "nadia.rahman@example.org";
    private static final String ETHICS_OFFICE = "ethics@example.org";

    private final Guides guides = mock();
    private final Guide guide = mock(Answers.RETURNS_DEEP_STUBS);
    private final LeaderPapers counts = mock();
    private final Papers papers = mock();
    private final Mailbox mailbox = mock();

    @BeforeEach
    void aGuideAndASheet() {
        when(guides.find(SESSION.guideId())).thenReturn(Optional.of(guide));
        when(guide.edition().support().contact().email()).thenReturn(ETHICS_OFFICE);
        when(counts.participants(any(), any())).thenReturn(18);
        when(papers.write(any(), any())).thenReturn(Optional.of(new PaperFile("Sheet", "Sheet", "x/y", new byte[1])));
        when(mailbox.exists()).thenReturn(true);
    }

    @Test
    void goesToTheFocalPointsAndNeverToTheEthicsOffice() {
        SheetMail mail = mail(List.of("Ethics@Example.org", NADIA, "11111111-2222-4333-8444-555555555555"));

        mail.send(SESSION, TOMAS, "k3f9-1");

        var letter = ArgumentCaptor.forClass(Letter.class);
        verify(mailbox).send(letter.capture());
        assertThat(letter.getValue().to()).containsExactly(NADIA);
        assertThat(letter.getValue().enclosures()).hasSize(2);
        assertThat(letter.getValue().text()).contains("18 participants", TOMAS.name());
    }

    @Test
    void goesNowhereWhereNobodyElseIsKnown() {
        assertThat(mail(List.of(ETHICS_OFFICE)).sends(SESSION)).isFalse();
        assertThat(mail(List.of()).sends(SESSION)).isFalse();
        assertThat(mail(List.of(NADIA)).sends(SESSION)).isTrue();
    }

    private SheetMail mail(List<String> focalPoints) {
        String entity = SESSION.plan().decided().entity();
        return new SheetMail(new FocalPoints(Map.of(entity, focalPoints)), guides, counts, papers, mailbox);
    }
}
