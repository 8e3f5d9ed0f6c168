package org.leadershipdialogue.bot.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.leadershipdialogue.bot.CardKey;
import org.leadershipdialogue.bot.Preparations;
import org.leadershipdialogue.bot.Preparations.Preparation;
import org.leadershipdialogue.bot.Reminding;
import org.leadershipdialogue.bot.Ticks;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.BeforeCard;
import org.leadershipdialogue.card.BeforeItem;
import org.leadershipdialogue.card.GroupAdvice;
import org.leadershipdialogue.card.Panel;
import org.leadershipdialogue.card.Spot;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Task;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.SetUp;
import org.springframework.stereotype.Component;

/// What is left to do before a session: the Guide's tasks with their days, and what the session knows of them.
@Component
class Befores {

    private final Preparations preparations;
    private final Ticks ticks;
    private final BeforeTasks tasks;
    private final Panels panels;
    private final Reminding reminding;

    Befores(Preparations preparations, Ticks ticks, BeforeTasks tasks, Panels panels, Reminding reminding) {
        this.preparations = preparations;
        this.ticks = ticks;
        this.tasks = tasks;
        this.panels = panels;
        this.reminding = reminding;
    }

    /// The cards of a preparation, one for the beginning and one for each reminder; none where there is none.
    List<CardKey> keys(Session session) {
        return preparations.of(session.id()).stream()
                .flatMap(preparation ->
                        IntStream.rangeClosed(0, preparation.rung()).mapToObj(rung -> CardKey.before(session, rung)))
                .toList();
    }

    /// Whether this is the card that is still in use.
    boolean isLive(Session session, CardKey card) {
        return (session.phase() == Phase.NEW || session.phase() == Phase.READY)
                && keys(session).getLast().equals(card);
    }

    AdaptiveCard draw(Session session, CardKey card, Edition guide, Looker looker, Instant now) {
        Spot spot = new Spot(card.written(), 0);
        if (session.plan().setUp() == null) {
            return session.phase() == Phase.NEW
                    ? BeforeCard.first(looker.viewer(), spot)
                    : BeforeCard.dropped(looker.viewer(), spot);
        }
        LocalDate today = reminding.day(now);
        BeforeCard.About about = about(session, guide, today);
        if (!isLive(session, card)) {
            boolean below = !keys(session).getLast().equals(card);
            return BeforeCard.past(about, below, looker.viewer(), spot);
        }
        boolean reminds =
                preparations.of(session.id()).map(Preparation::reminds).orElse(false);
        var view = new BeforeCard.View(about, items(session, guide, looker, today), open(card, looker), reminds);
        return BeforeCard.draw(view, looker.viewer(), spot);
    }

    private Panel open(CardKey card, Looker looker) {
        String person = looker.personId();
        return person == null || looker.comparing() ? Panel.DEFAULT : panels.of(card.written(), person);
    }

    private static BeforeCard.About about(Session session, Edition guide, LocalDate today) {
        SetUp setUp = session.plan().decided();
        return new BeforeCard.About(
                setUp.date(),
                setUp.time(),
                (int) ChronoUnit.DAYS.between(today, setUp.date()),
                setUp.unit(),
                setUp.entity(),
                GroupAdvice.on(
                                setUp.personnel(),
                                guide.terms().fewest(),
                                guide.terms().most())
                        .orElse(null),
                session.chat().exists());
    }

    private List<BeforeItem> items(Session session, Edition guide, Looker looker, LocalDate today) {
        Set<String> ticked = ticks.of(session.id());
        return guide.preparation().before().stream()
                .filter(task -> task.doer() == Task.Doer.LEADER)
                .map(task -> item(session, task, guide, looker, today, ticked.contains(task.id())))
                .toList();
    }

    private BeforeItem item(Session session, Task task, Edition guide, Looker looker, LocalDate today, boolean ticked) {
        LocalDate held = session.plan().decided().date();
        Task.Days days = task.days();
        LocalDate from = days == null ? today : held.plusDays(days.from());
        LocalDate by = days == null ? guide.terms().heldBy() : held.plusDays(days.to());
        BeforeItem.State state = tasks.done(task, session, looker)
                ? BeforeItem.State.DONE
                : ticked
                        ? BeforeItem.State.TICKED
                        : today.isBefore(from)
                                ? BeforeItem.State.LATER
                                : today.isAfter(by) ? BeforeItem.State.OVERDUE : BeforeItem.State.DUE;
        return new BeforeItem(task.id(), task.text(), task.detail(), by, state, tasks.step(task, session));
    }
}
