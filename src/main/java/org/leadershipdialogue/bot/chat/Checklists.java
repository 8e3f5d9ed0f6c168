package org.leadershipdialogue.bot.chat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipdialogue.answers.ParkedQuestions;
import org.leadershipdialogue.bot.LastDay;
import org.leadershipdialogue.bot.Ticks;
import org.leadershipdialogue.card.ChecklistCard;
import org.leadershipdialogue.card.ChecklistCard.Step;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.feedback.FeedbackForms;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Task;
import org.leadershipdialogue.session.Session;
import org.springframework.stereotype.Component;

/// What is left to do after a session: the Guide's tasks, with what the session knows of them.
@Component
class Checklists {

    private static final String FEEDBACK = "feedback";
    private static final String UNANSWERED = "unanswered";
    private static final String ANSWER_BACK = "answer-back";
    private static final String ASSESS = "assess";

    private final Ticks ticks;
    private final FeedbackForms forms;
    private final ParkedQuestions parked;
    private final LastDay lastDay;

    Checklists(Ticks ticks, FeedbackForms forms, ParkedQuestions parked, LastDay lastDay) {
        this.ticks = ticks;
        this.forms = forms;
        this.parked = parked;
        this.lastDay = lastDay;
    }

    ChecklistCard.View of(Session session, Edition guide) {
        Set<String> ticked = ticks.of(session.id());
        List<ChecklistCard.Item> items =
                tasks(guide).map(task -> item(session, task, ticked)).toList();
        return new ChecklistCard.View(
                items,
                lastDay.of(session),
                lastDay.daysLeft(session),
                lastDay.reminderDay(session).orElse(null));
    }

    /// How much of it is not done.
    int open(Session session, Edition guide) {
        Set<String> ticked = ticks.of(session.id());
        return (int) tasks(guide).filter(task -> !done(session, task, ticked)).count();
    }

    private static Stream<Task> tasks(Edition guide) {
        return guide.preparation().after().stream().filter(task -> task.doer() == Task.Doer.LEADER);
    }

    private ChecklistCard.Item item(Session session, Task task, Set<String> ticked) {
        return new ChecklistCard.Item(
                task.id(), task.text(), task.detail(), done(session, task, ticked), step(session, task));
    }

    private boolean done(Session session, Task task, Set<String> ticked) {
        return switch (task.id()) {
            case ASSESS -> true;
            case FEEDBACK -> forms.of(session.id()).sentOfficially();
            case UNANSWERED, ANSWER_BACK -> ticked.contains(task.id()) || questions(session) == 0;
            default -> ticked.contains(task.id());
        };
    }

    /// The one thing to press: what is missing first, then *done*.
    private Step step(Session session, Task task) {
        return switch (task.id()) {
            case Ticks.SHEET -> new Step.Open(FormId.HAND_IN);
            case FEEDBACK -> forms.of(session.id()).confirmed() ? new Step.Tick() : new Step.Open(FormId.FEEDBACK);
            default -> new Step.Tick();
        };
    }

    private long questions(Session session) {
        return parked.list(session.id()).stream()
                .filter(question -> !question.answered())
                .count();
    }
}
