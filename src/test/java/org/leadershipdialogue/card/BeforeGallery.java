package org.leadershipdialogue.card;

import static org.leadershipdialogue.card.Sample.spot;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.BeforeItem.State;
import org.leadershipdialogue.card.ChecklistCard.Step;
import org.leadershipdialogue.guide.Task;

/// The card before a session, on different days.
final class BeforeGallery {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 3);

    private BeforeGallery() {}

    static Map<String, Function<Sample, AdaptiveCard>> cards() {
        Map<String, Function<Sample, AdaptiveCard>> cards = new TreeMap<>();
        cards.put("17-before-first", s -> BeforeCard.first(s.facilitator(), spot("before-0")));
        cards.put("17-before", s -> before(s, 12, Panel.DEFAULT));
        cards.put("17-before-late", s -> before(s, 2, Panel.DEFAULT));
        cards.put("17-before-all", s -> before(s, 2, new Panel(Panel.Kind.ALL, 2)));
        cards.put("17-before-rehearsed", s -> before(s, 12, Panel.DEFAULT).under(Strip.rehearsal(s.words())));
        cards.put("17-before-below", s -> BeforeCard.past(about(12, null), true, s.facilitator(), spot("before-0")));
        cards.put("17-before-dropped", s -> BeforeCard.dropped(s.facilitator(), spot("before-0")));
        return cards;
    }

    private static AdaptiveCard before(Sample s, int days, Panel panel) {
        GroupAdvice advice = days == 2 ? new GroupAdvice(7, 10, 25) : null;
        List<BeforeItem> items = s.guide().preparation().before().stream()
                .map(task -> item(task, DAY.minusDays(days)))
                .toList();
        return BeforeCard.draw(
                new BeforeCard.View(about(days, advice), items, panel, days != 2), s.facilitator(), spot("before-1"));
    }

    private static BeforeCard.About about(int days, @Nullable GroupAdvice advice) {
        return new BeforeCard.About(
                DAY, LocalTime.of(10, 0), days, "Data and Mapping", "Office for River Basins", advice, days == 2);
    }

    private static BeforeItem item(Task task, LocalDate today) {
        Task.Days days = task.days();
        LocalDate from = days == null ? DAY : DAY.plusDays(days.from());
        LocalDate by = days == null ? DAY : DAY.plusDays(days.to());
        State state = task.id().equals("read") || task.id().equals("remind")
                ? State.TICKED
                : task.id().equals("choose")
                        ? State.DONE
                        : today.isBefore(from) ? State.LATER : today.isAfter(by) ? State.OVERDUE : State.DUE;
        Step step = task.id().equals("invite") ? new Step.Open(FormId.INVITATION) : new Step.Tick();
        return new BeforeItem(task.id(), task.text(), task.detail(), by, state, step);
    }
}
