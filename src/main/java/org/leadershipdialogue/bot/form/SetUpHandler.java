package org.leadershipdialogue.bot.form;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipdialogue.bot.Organizers;
import org.leadershipdialogue.bot.Standings;
import org.leadershipdialogue.bot.chat.Drawer;
import org.leadershipdialogue.bot.move.Moves;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.SetUpForm;
import org.leadershipdialogue.card.Strip;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.session.Decision;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Planner;
import org.leadershipdialogue.session.Refusal;
import org.leadershipdialogue.session.Roles;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.SetUp;
import org.leadershipdialogue.session.SettingUp;
import org.leadershipdialogue.session.Standing;
import org.springframework.stereotype.Component;

/// The set-up: what the meeting does not tell.
@Component
class SetUpHandler implements FormHandler {

    private static final int LONGEST = 120;
    private static final int MOST_PERSONNEL = 9999;

    private final Moves moves;
    private final Drawer drawer;
    private final SetUpChoices choices;
    private final Standings standings;
    private final Organizers organizers;

    SetUpHandler(Moves moves, Drawer drawer, SetUpChoices choices, Standings standings, Organizers organizers) {
        this.moves = moves;
        this.drawer = drawer;
        this.choices = choices;
        this.standings = standings;
        this.organizers = organizers;
    }

    @Override
    public FormId form() {
        return FormId.SET_UP;
    }

    @Override
    public Permission may(FormTurn turn) {
        Session session = turn.session();
        if (session.phase().isOver()) {
            return new Permission(Refusal.OVER);
        }
        if (session.phase().isUnderWay()) {
            return new Permission(Refusal.NOT_HERE);
        }
        return Permission.when(
                SettingUp.allowed(session, turn.person().id(), standing(turn)), Refusal.ONLY_THE_ORGANIZER);
    }

    @Override
    public Form open(FormTurn turn) {
        return choices.form(turn, choices.known(turn));
    }

    @Override
    public Sent submit(FormTurn turn) {
        Optional<String> wrong = wrong(turn);
        if (wrong.isPresent()) {
            String sentence = turn.turn().words().say(wrong.get());
            return new Sent.Again(choices.form(turn, turn.values())
                    .under(Strip.mend(turn.turn().words(), sentence)));
        }
        Edition guide = drawer.guide(turn.session(), Locale.ENGLISH);
        SetUp setUp = setUp(turn, guide);
        // The desk has just asked whether they may, but between its question and this one they may have lost the right.
        Standing standing = standing(turn);
        Decision decision = moves.change(turn.session().id(), session -> decide(turn, session, guide, setUp, standing));
        if (decision instanceof Decision.Done(Session ready) && standing == Standing.PRESENTER) {
            organizers.setUpByAPresenter(turn.turn(), ready);
        }
        return new Sent.Taken();
    }

    private Standing standing(FormTurn turn) {
        return standings.of(turn.turn(), turn.session());
    }

    private Decision decide(FormTurn turn, Session session, Edition guide, SetUp setUp, Standing standing) {
        Roles roles = session.roles().ledBy(turn.person()).watchedBy(monitors(turn));
        return SettingUp.setUp(session, Planner.plan(guide, setUp), roles, turn.person(), standing);
    }

    private static Optional<String> wrong(FormTurn turn) {
        if (name(turn, "entity").isEmpty()) {
            return Optional.of("set-up.entity-error");
        }
        if (name(turn, "unit").isEmpty()) {
            return Optional.of("set-up.unit-error");
        }
        return personnel(turn).isEmpty() ? Optional.of("set-up.personnel-error") : Optional.empty();
    }

    /// What was picked from the list, or typed because it is not on it.
    private static String name(FormTurn turn, String list) {
        String picked = turn.typed(list);
        String name = picked.equals(SetUpForm.OTHER) ? turn.typed("other-" + list) : picked;
        String clean = name.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.codePointCount(0, clean.length()) <= LONGEST
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST));
    }

    private static Optional<Integer> personnel(FormTurn turn) {
        try {
            int number = Integer.parseInt(turn.typed("personnel"));
            return number > 0 && number <= MOST_PERSONNEL ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException typed) {
            return Optional.empty();
        }
    }

    private static SetUp setUp(FormTurn turn, Edition guide) {
        return new SetUp(
                name(turn, "entity"),
                name(turn, "unit"),
                personnel(turn).orElseThrow(),
                date(turn),
                Locale.forLanguageTag(turn.typed("language")),
                scenarios(turn, guide),
                Set.of(),
                Boolean.parseBoolean(turn.typed("quiet")));
    }

    private static LocalDate date(FormTurn turn) {
        try {
            return LocalDate.parse(turn.typed("date"));
        } catch (DateTimeParseException notAsked) {
            return LocalDate.ofInstant(turn.turn().now(), ZoneOffset.UTC);
        }
    }

    private static List<String> scenarios(FormTurn turn, Edition guide) {
        return Stream.of(turn.typed("scenarios").split(" ", -1))
                .filter(id -> guide.scenario(id).isPresent())
                .toList();
    }

    private List<Person> monitors(FormTurn turn) {
        return choices.people(turn).stream()
                .filter(person -> person.id().equals(turn.typed("monitor")))
                .toList();
    }
}
