package org.leadershipdialogue.web.rollup;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.export.RollUpPapers;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.rollup.EntityYear;
import org.leadershipdialogue.rollup.FocalPoints;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.rollup.KeptRollUps;
import org.leadershipdialogue.rollup.Report;
import org.leadershipdialogue.rollup.RollUps;
import org.leadershipdialogue.rollup.Turnout;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.TestDatabase;
import org.leadershipdialogue.web.link.LinkFixture;
import org.leadershipdialogue.web.link.Purpose;
import org.leadershipdialogue.web.visit.Trace;
import org.leadershipdialogue.web.visit.VisitFixture;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/// A focal point at a browser, with a clock to set and an entity of their own in every test.
final class Desktop {

    static final Person NADIA = new Person("29:nadia", "Nadia <b>Rahman</b>");
    static final Identity BY_MAIL = new Identity(null, "nadia@example.org");
    private static final Guides GUIDES = Guides.builtIn();
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    Instant now = Instant.parse("2023-12-04T09:00:00Z");
    final EntityYear basins = new EntityYear("Office for <i>River</i> Basins " + UUID.randomUUID(), "2023");
    final Map<String, List<String>> focalPoints = new HashMap<>(Map.of(basins.entity(), List.of("Nadia@example.org")));
    final RollUps rollUps;
    final MockMvc web;
    private final Way way;

    @Nullable
    Cookie cookie;

    URI page = URI.create("/");
    private String language = "en";

    Desktop(TestDatabase database) {
        InstantSource source = () -> now;
        var clock = source.withZone(ZoneOffset.UTC);
        var link = LinkFixture.of(database, TestDatabase.SECRET, "https://dialogue.example.org/bot", clock);
        rollUps = KeptRollUps.in(database, clock);
        way = new Way(link.links(), new FocalPoints(focalPoints), GUIDES);
        var pages = VisitFixture.of(database, link, clock, way);
        web = MockMvcBuilders.standaloneSetup(
                        pages.door(),
                        new PageController(
                                pages.admission(),
                                new Desks(rollUps, GUIDES, pages.admission(), clock),
                                views(pages.trace())))
                .build();
    }

    private List<View> views(Trace trace) {
        return List.of(
                new Overview(),
                new SessionView(rollUps),
                new RemoveView(rollUps),
                new UnitView(rollUps),
                new ExpectedView(rollUps),
                new RemindView(),
                new AssessmentView(),
                new CertifyView(rollUps),
                new ExportView(new RollUpPapers(rollUps, GUIDES), trace));
    }

    Desktop reads(String tag) {
        language = tag;
        return this;
    }

    /// The path of a new link, as it stands behind the proxy.
    URI link() {
        return linkFor(basins, BY_MAIL);
    }

    URI linkFor(EntityYear year, Identity identity) {
        return URI.create(way.to(year, NADIA, identity).getPath().substring("/bot".length()));
    }

    /// Opens a link in this browser, and the page behind it.
    Desktop opens(URI link) {
        var opened = answer(post(link));
        cookie = Objects.requireNonNull(opened.getCookie(Purpose.ROLL_UP.cookie()));
        page = link.resolve(Objects.requireNonNull(opened.getHeader("Location")));
        return this;
    }

    Desktop open() {
        return opens(link());
    }

    MockHttpServletResponse looks(String view) {
        return answer(get(URI.create(page + view)));
    }

    String sees(String view) {
        return text(looks(view));
    }

    /// Opens a view and sends its form with these fields.
    MockHttpServletResponse sends(String view, Map<String, String> fields) {
        var form = sees(view);
        var all = new LinkedHashMap<>(fields);
        for (var hidden : Map.of("token", TOKEN, "form", FORM, "seen", SEEN).entrySet()) {
            var found = hidden.getValue().matcher(form);
            if (found.find()) {
                all.putIfAbsent(hidden.getKey(), found.group(1));
            }
        }
        return posts(view, Multipart.of(all));
    }

    MockHttpServletResponse posts(String view, Multipart form) {
        return answer(post(URI.create(page + view)).contentType(form.type()).content(form.body()));
    }

    String token() {
        var found = TOKEN.matcher(sees("?show=session"));
        if (!found.find()) {
            throw new AssertionError("no form");
        }
        return found.group(1);
    }

    void held(String unit, int people, int personnel) {
        var report =
                new Report(LocalDate.of(2023, 11, 20), "Leila Haddad", unit, new Turnout(people, 0, personnel), true);
        rollUps.enter(basins, UUID.randomUUID().toString(), report, NADIA);
    }

    /// Who did what on the entity's page, the first first.
    List<String> trace(TestDatabase database) {
        return database.jdbc()
                .sql(
                        "select person_id || ' ' || what from page_trace where page like :entity order by done_at, what desc")
                .param("entity", basins.entity() + "%")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
        try {
            var known = cookie == null ? request : request.cookie(cookie);
            return web.perform(known.header("Accept-Language", language))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
