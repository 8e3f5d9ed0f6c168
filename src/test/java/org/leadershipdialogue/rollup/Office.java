package org.leadershipdialogue.rollup;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.leadershipdialogue.export.model.Occasion;
import org.leadershipdialogue.export.model.SignInSheet;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Form;
import org.leadershipdialogue.guide.Guide;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.guide.Terms;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Chat;
import org.leadershipdialogue.session.Forgetful;
import org.leadershipdialogue.session.KeepsPeople;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Planner;
import org.leadershipdialogue.session.Roles;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.SessionFixtures;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.session.SetUp;
import org.leadershipdialogue.session.SettingUp;
import org.leadershipdialogue.session.Standing;
import org.leadershipdialogue.session.Tap;
import org.leadershipdialogue.storage.TestDatabase;
import org.leadershipdialogue.storage.Writes;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An entity with sessions, registers and a roll-up as the application wires them, without its chats.
///
/// @param guide the Guide of 2023, with the facilitator counted or not
record Office(TestDatabase database, AnnotationConfigApplicationContext beans, Guide guide, EntityYear year)
        implements AutoCloseable {

    static final Person LEILA = SessionFixtures.LEILA;
    private static final Instant NOW = Instant.parse("2023-11-14T12:00:00Z");

    static Office open(boolean facilitatorCounts) {
        var database = TestDatabase.sqlite();
        Guide guide = guide(facilitatorCounts);
        var beans = new AnnotationConfigApplicationContext();
        beans.setBeanNameGenerator(new FullyQualifiedAnnotationBeanNameGenerator());
        beans.registerBean(JdbcClient.class, database::jdbc);
        beans.registerBean(Writes.class, database::writes);
        InstantSource still = () -> NOW;
        beans.registerBean(Clock.class, () -> still.withZone(ZoneOffset.UTC));
        beans.registerBean(Guides.class, () -> only(guide));
        beans.scan(
                "org.leadershipdialogue.session", "org.leadershipdialogue.register", "org.leadershipdialogue.rollup");
        beans.refresh();
        return new Office(database, beans, guide, new EntityYear("Office for River Basins", guide.id()));
    }

    Sessions sessions() {
        return beans.getBean(Sessions.class);
    }

    Register register() {
        return beans.getBean(Register.class);
    }

    RollUps rollUps() {
        return beans.getBean(RollUps.class);
    }

    RollUp rollUp() {
        return rollUps().of(year);
    }

    /// A session of this unit whose sign-in is open.
    Session begin(String unit, int personnel) {
        Session greeted = Session.greet(
                UUID.randomUUID().toString(),
                new Chat("chat " + UUID.randomUUID(), "t", null),
                guide.id(),
                Roles.of(LEILA));
        SetUp before = SessionFixtures.plan().decided();
        SetUp setUp = new SetUp(
                year.entity(), unit, personnel, before.date(), null, before.language(), List.of("1"), Set.of(), true);
        Session ready = SessionFixtures.done(SettingUp.setUp(
                greeted, Planner.plan(edition(), setUp), Roles.of(LEILA).ledBy(LEILA), LEILA, Standing.ORGANIZER));
        return sessions().save(SessionFixtures.done(sessions().save(ready).open(new Tap(0, LEILA, NOW))));
    }

    void close(Session session) {
        sessions()
                .save(SessionFixtures.done(
                        session.close(new Tap(session.progress().moves(), LEILA, NOW))));
    }

    /// What the sign-in sheet says is the total.
    int onTheSheet(Session session) {
        Session now = sessions().find(session.id()).orElseThrow();
        var occasion = new Occasion(
                edition(),
                now.plan().decided(),
                now.plan().agenda(),
                now.roles().leader().orElseThrow());
        SignInSheet sheet = SignInSheet.of(occasion, register().entries(session.id()));
        List<Form.Field> fields = edition().forms().signInSheet().fields();
        int total = fields.indexOf(fields.stream()
                .filter(field -> field.fact() == Form.Fact.PARTICIPANTS)
                .findFirst()
                .orElseThrow());
        return Integer.parseInt(sheet.sheets().getFirst().facts().get(total).value());
    }

    /// The person at their own wish, out of everything.
    void erase(Session session, Person person) {
        database.writes()
                .inTransaction(() -> beans.getBeansOfType(KeepsPeople.class)
                        .values()
                        .forEach(keeper -> keeper.forget(session.id(), person.id())));
    }

    /// Everybody, once the time of names is over.
    void forget(Session session) {
        database.writes()
                .inTransaction(() ->
                        beans.getBeansOfType(Forgetful.class).values().forEach(keeper -> keeper.forget(session.id())));
    }

    @Override
    public void close() {
        beans.close();
        database.close();
    }

    private Edition edition() {
        return guide.edition();
    }

    private static Guide guide(boolean facilitatorCounts) {
        Guide real = Guides.builtIn().find("2023").orElseThrow();
        Edition e = real.edition();
        Terms t = e.terms();
        var terms =
                new Terms(t.minutes(), t.fewest(), t.most(), facilitatorCounts, t.heldBy(), t.rolledUpBy(), t.note());
        var edition = new Edition(
                e.language(),
                e.rightToLeft(),
                e.title(),
                e.topic(),
                e.preface(),
                terms,
                e.agenda(),
                e.introduction(),
                e.opening(),
                e.selection(),
                e.scenarios(),
                e.leading(),
                e.conclusion(),
                e.support(),
                e.preparation(),
                e.forms());
        return new Guide(real.id(), real.year(), real.clearance(), List.of(edition));
    }

    private static Guides only(Guide guide) {
        return new Guides() {
            @Override
            public Guide latest() {
                return guide;
            }

            @Override
            public Optional<Guide> find(String id) {
                return Optional.of(guide).filter(each -> each.id().equals(id));
            }

            @Override
            public List<Guide> all() {
                return List.of(guide);
            }
        };
    }
}
