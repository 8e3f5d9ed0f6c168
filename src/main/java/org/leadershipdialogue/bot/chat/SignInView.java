package org.leadershipdialogue.bot.chat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.Panel;
import org.leadershipdialogue.card.SignInCard;
import org.leadershipdialogue.register.Entry;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Stop;
import org.springframework.stereotype.Component;

/// The sign-in, open until the session is over; for whoever keeps the register, the register.
@Component
class SignInView implements StopView {

    private static final Set<Panel.Kind> OPEN = EnumSet.of(Panel.Kind.REGISTER, Panel.Kind.EVERYBODY, Panel.Kind.SHEET);

    private final Register register;
    private final LeaderParts leaders;
    private final RegisterView registerView;

    SignInView(Register register, LeaderParts leaders, RegisterView registerView) {
        this.register = register;
        this.leaders = leaders;
        this.registerView = registerView;
    }

    @Override
    public Set<Stop.Kind> kinds() {
        return Set.of(Stop.Kind.SIGN_IN);
    }

    @Override
    public AdaptiveCard draw(Scene scene) {
        Session session = scene.session();
        Panel panel = leaders.panel(scene);
        if (keepsRegister(scene, panel)) {
            return registerView.draw(scene, panel, leaders.of(scene, null));
        }
        int present = register.present(session.id());
        if (session.phase().isOver()) {
            return SignInCard.settled(scene.guide().title(), present, scene.viewer(), scene.spot());
        }
        List<Entry> entries = register.entries(session.id());
        var view = new SignInCard.View(
                scene.guide().title(),
                null,
                present,
                keeper(session),
                mine(scene, entries),
                scene.led() ? registerView.counts(scene) : null,
                leaders.of(scene, null));
        return SignInCard.draw(view, scene.viewer(), scene.spot());
    }

    /// A monitor always sees the register here, whoever leads when they open it.
    private static boolean keepsRegister(Scene scene, Panel panel) {
        String person = scene.looker().personId();
        if (person == null || !scene.session().roles().mayKeepRegister(person)) {
            return false;
        }
        boolean open = OPEN.contains(panel.kind());
        return !scene.led() || open || scene.session().phase().isOver();
    }

    private SignInCard.@Nullable Mine mine(Scene scene, List<Entry> entries) {
        String person = scene.looker().personId();
        if (person == null) {
            return null;
        }
        boolean listening = register.ratherListens(scene.session().id(), person);
        return entries.stream()
                .filter(entry -> !entry.removed() && person.equals(entry.personId()))
                .findFirst()
                .map(entry -> new SignInCard.Mine(entry.name(), entry.since(), listening))
                .orElse(null);
    }

    private static String keeper(Session session) {
        return session.roles().monitors().stream()
                .findFirst()
                .or(() -> session.roles().leader())
                .map(Person::name)
                .orElse("");
    }
}
