package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.export.FileText;
import org.leadershipdialogue.feedback.Assessment;
import org.leadershipdialogue.feedback.Assessments;
import org.leadershipdialogue.feedback.FeedbackForms;
import org.leadershipdialogue.session.Chat;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Plan;
import org.leadershipdialogue.session.Roles;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.SessionFixtures;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.session.SetUp;
import org.springframework.beans.factory.annotation.Autowired;

/// What the Ethics Office learns: from the typed command to the file.
class InsightsTest extends Hosted {

    private static final Pattern LINK = Pattern.compile("http://[^\"]+/insights/[^\"]+");
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final Duration ROUND = Duration.ofDays(7);

    @Autowired
    Sessions sessions;

    @Autowired
    FeedbackForms forms;

    @Autowired
    Assessments assessments;

    @Test
    void theEthicsOfficeReadsWhatThreeSessionsSayTogether() throws Exception {
        in("personal");
        String entity = "Estuary Office";
        closes(entity, "Kingfisher");
        closes(entity, "Kingfisher");
        Member priya = new Member(chat, "Priya Nair", "ethics.priya", "en-GB");
        priya.types("insights");
        assertThat(open(priya).page()).contains("Insights").doesNotContain(entity, "Kingfisher");

        closes(entity, "Kingfisher");

        Visitor visitor = open(priya);
        assertThat(visitor.page()).contains(entity, "Kingfisher").doesNotContain("Hidden Leader", "Hidden Unit");
        assertThat(FileText.of(visitor.file("XLSX"))).contains(entity, "Kingfisher");
        assertThat(new String(visitor.file("CSV"), StandardCharsets.UTF_8))
                .contains(entity + ",3,3,4,0,0,0,3,0", entity + ",3,6,5,0,0,0,0,6")
                .doesNotContain("Hidden Leader", "Hidden Unit");
        priya.types("insights");
        priya.sees("have come down");
        priya.sees("sessions counted");
    }

    @Test
    void whoeverIsNotOfTheEthicsOfficeIsToldSo() throws Exception {
        in("personal");
        Member priya = new Member(chat, "Priya Nair", "ethics.priya", "en-GB");
        priya.types("insights").sees("Insights");
        JsonNode hers = chat.posted()
                .getLast()
                .getValue()
                .path("refresh")
                .path("action")
                .path("data");

        leila.types("insights");
        assertThat(chat.lines()).last().asString().contains("This is for the Ethics Office");
        for (String verb : List.of("insights.page", "card.view")) {
            assertThat(leila.pressesWith(verb, hers).toString())
                    .contains("This is for the Ethics Office")
                    .doesNotContain("/insights/");
        }
    }

    /// A session as its leader and its participants leave it behind.
    private void closes(String entity, String went) {
        String id = "s" + UUID.randomUUID().toString().replace("-", "");
        Plan plan = SessionFixtures.plan();
        SetUp setUp = plan.decided();
        var there = new SetUp(
                entity,
                "Hidden Unit",
                9,
                setUp.date(),
                null,
                setUp.language(),
                setUp.scenarios(),
                setUp.skippedQuestions(),
                true);
        var greeted = Session.greet(
                id, new Chat("19:" + id, "tenant-1", null), "2023", Roles.of(new Person("29:hidden", "Hidden Leader")));
        sessions.save(new Session(
                id,
                greeted.chat(),
                List.of(),
                "2023",
                Phase.CLOSED,
                new Plan(there, plan.agenda()),
                greeted.roles(),
                greeted.progress(),
                greeted.time(),
                0));
        forms.save(id, Map.of("guide-rating", "4", "went-well", went));
        forms.confirm(id);
        assessments.open(id, clock.instant().plus(ROUND));
        for (int person = 0; person < 2; person++) {
            assessments.give(
                    id, new Person("29:" + person, "Hidden " + person), new Assessment(Map.of("room", 5), Map.of()));
        }
        clock.forward(ROUND.plusSeconds(1));
        assessments.end(id);
    }

    private static Visitor open(Member reader) throws Exception {
        var answer = reader.presses("insights.page").toString();
        var found = LINK.matcher(answer);
        assertThat(found.find()).as(answer).isTrue();
        return new Visitor(URI.create(found.group()));
    }

    /// A browser that opens the link by its button.
    private static final class Visitor {

        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final URI page;

        Visitor(URI link) throws Exception {
            var opened = client.send(
                    HttpRequest.newBuilder(link).POST(BodyPublishers.noBody()).build(), BodyHandlers.discarding());
            page = link.resolve(opened.headers().firstValue("Location").orElseThrow());
        }

        String page() throws Exception {
            return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                    .body();
        }

        byte[] file(String kind) throws Exception {
            var token = TOKEN.matcher(page());
            assertThat(token.find()).isTrue();
            String part = "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
            String body = part.formatted("token", token.group(1)) + part.formatted("kind", kind) + "--b--\r\n";
            HttpResponse<byte[]> sent = client.send(
                    HttpRequest.newBuilder(page)
                            .header("Content-Type", "multipart/form-data; boundary=b")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(sent.statusCode()).isEqualTo(200);
            return sent.body();
        }
    }
}
