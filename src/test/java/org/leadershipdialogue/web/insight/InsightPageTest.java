package org.leadershipdialogue.web.insight;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.export.InsightPapers;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.insight.EthicsOffice;
import org.leadershipdialogue.insight.Insight;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.TestDatabase;
import org.leadershipdialogue.web.link.LinkFixture;
import org.leadershipdialogue.web.link.Purpose;
import org.leadershipdialogue.web.visit.VisitFixture;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/// Somebody of the Ethics Office at a browser, with a list of its people that may become shorter.
class InsightPageTest {

    private static final String PRIYA = "priya@example.org";
    private static final String NOT_HERS = "This page is for the Ethics Office";
    private static final Insight NOTHING =
            new Insight(Insight.Measured.NOTHING, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    private final TestDatabase database = TestDatabase.sqlite();
    private final List<String> people = new ArrayList<>(List.of(PRIYA));
    private final LinkFixture links =
            LinkFixture.of(database, TestDatabase.SECRET, "https://dialogue.example.org", Clock.systemUTC());
    private final InsightPlace place = new InsightPlace(links.links(), new EthicsOffice(people));
    private final MockMvc web = web();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void asksAtEachRequestWhetherThePersonIsStillOfTheEthicsOffice() throws Exception {
        URI link = link();
        var opened = web.perform(post(link))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse();
        URI page = link.resolve(Objects.requireNonNull(opened.getHeader("Location")));
        Cookie browser = Objects.requireNonNull(opened.getCookie(Purpose.INSIGHTS.cookie()));
        web.perform(get(page).cookie(browser))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(NOT_HERS))));

        people.clear();

        for (var request : List.of(get(page), post(page), get(link()), post(link()))) {
            web.perform(request.cookie(browser))
                    .andExpect(status().isForbidden())
                    .andExpect(content().string(containsString(NOT_HERS)));
        }
    }

    private URI link() {
        URI link = place.to(new Person("29:priya", "Priya Nair"), new Identity(null, PRIYA));
        return URI.create(link.getRawPath());
    }

    private MockMvc web() {
        Guides guides = Guides.builtIn();
        var pages = VisitFixture.of(database, links, Clock.systemUTC(), place);
        var papers = new InsightPapers(_ -> NOTHING, guides);
        return MockMvcBuilders.standaloneSetup(
                        pages.door(), new InsightController(pages.admission(), papers, guides, pages.trace()))
                .build();
    }
}
