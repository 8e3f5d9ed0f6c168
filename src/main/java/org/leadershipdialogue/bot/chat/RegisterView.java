package org.leadershipdialogue.bot.chat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.LeaderPart;
import org.leadershipdialogue.card.Panel;
import org.leadershipdialogue.card.RegisterCard;
import org.leadershipdialogue.card.SignInCard;
import org.leadershipdialogue.export.Format;
import org.leadershipdialogue.export.Paper;
import org.leadershipdialogue.export.Papers.Copy;
import org.leadershipdialogue.register.Counting;
import org.leadershipdialogue.register.Entry;
import org.leadershipdialogue.register.Evidence;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Stop;
import org.leadershipdialogue.web.Links;
import org.springframework.stereotype.Component;

/// The register, for whoever keeps it.
@Component
class RegisterView {

    private final Register register;
    private final Confirmations confirmations;
    private final Links links;

    RegisterView(Register register, Confirmations confirmations, Links links) {
        this.register = register;
        this.confirmations = confirmations;
        this.links = links;
    }

    /// @param leading what whoever leads may do on the card; null for others
    AdaptiveCard draw(Scene scene, Panel panel, @Nullable LeaderPart leading) {
        Session session = scene.session();
        String person = Objects.requireNonNull(scene.looker().personId());
        List<Entry> present = register.entries(session.id()).stream()
                .filter(entry -> !entry.removed())
                .toList();
        var view = new RegisterCard.View(
                counts(scene),
                session.phase().isOver() ? List.of() : register.inCallOnly(session.id()),
                unheard(session),
                present,
                added(session, person),
                keepers(session),
                leader(scene),
                sheets(scene, person, panel),
                closing(session),
                panel,
                leading);
        return RegisterCard.draw(view, scene.viewer(), scene.spot());
    }

    /// How those present are known.
    SignInCard.Counts counts(Scene scene) {
        Session session = scene.session();
        List<Entry> present = register.entries(session.id()).stream()
                .filter(entry -> !entry.removed())
                .toList();
        var counting = new Counting(
                session.roles().leader().map(Person::id).orElse(null),
                scene.guide().terms().facilitatorCounts());
        return new SignInCard.Counts(
                register.withScreen(session.id()),
                count(present, Evidence.HERE_WITH),
                count(present, Evidence.ON_THE_PHONE),
                counting.participants(present) - counting.visitors(present),
                session.plan().decided().personnel(),
                register.inCallOnly(session.id()).size());
    }

    /// Names for whoever keeps the register alone: nobody else is told who came and gave no sign.
    private List<Person> unheard(Session session) {
        List<Person> gone = register.leftUnheard(session.id());
        return session.phase().isOver()
                ? Stream.concat(register.inCallOnly(session.id()).stream(), gone.stream())
                        .toList()
                : gone;
    }

    private RegisterCard.Closing closing(Session session) {
        if (session.phase().isOver()) {
            Instant ended = register.closedAt(session.id()).or(session::endedAt).orElse(Instant.EPOCH);
            return new RegisterCard.Closing.WithTheSession(ended, amended(session, ended));
        }
        return register.closedAt(session.id())
                .<RegisterCard.Closing>map(closed -> new RegisterCard.Closing.ByHand(closed, amended(session, closed)))
                .orElseGet(() -> new RegisterCard.Closing.Open(
                        session.stop(session.present()).kind() == Stop.Kind.RECAP));
    }

    private boolean amended(Session session, Instant closed) {
        return register.correctedAfter(session.id(), closed).isPresent();
    }

    private static @Nullable String leader(Scene scene) {
        boolean offered = !scene.led() && scene.session().phase().isUnderWay();
        return offered ? scene.session().roles().leader().map(Person::name).orElse(null) : null;
    }

    private static int count(List<Entry> entries, Evidence kind) {
        return (int) entries.stream()
                .filter(entry -> entry.evidence().contains(kind))
                .count();
    }

    private RegisterCard.@Nullable Added added(Session session, String person) {
        return confirmations
                .of(session.id(), person)
                .map(last -> new RegisterCard.Added(last.people(), last.token()))
                .orElse(null);
    }

    private static List<String> keepers(Session session) {
        List<String> monitors =
                session.roles().monitors().stream().map(Person::name).toList();
        return monitors.isEmpty()
                ? session.roles().leader().map(Person::name).stream().toList()
                : monitors;
    }

    /// A link is made when it is about to be shown: it names its reader and lives a quarter of an hour.
    private RegisterCard.Sheets sheets(Scene scene, String person, Panel panel) {
        Session session = scene.session();
        Person reader = session.roles().known(person).orElse(new Person(person, ""));
        return panel.kind() == Panel.Kind.SHEET
                ? new RegisterCard.Sheets(
                        sheet(session, reader, Format.PDF),
                        sheet(session, reader, Format.XLSX),
                        sheet(session, reader, Format.CSV))
                : new RegisterCard.Sheets(null, null, null);
    }

    private URI sheet(Session session, Person reader, Format format) {
        return links.to(session.id(), Copy.of(Paper.SIGN_IN_SHEET, format), reader);
    }
}
