package org.leadershipdialogue.bot.chat;

import org.leadershipdialogue.card.ChecklistCard.Step;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.export.Paper;
import org.leadershipdialogue.guide.Task;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.web.Links;
import org.springframework.stereotype.Component;

/// What the bot knows of some of the Guide's tasks before a session, and what it has to press for them; by their ids.
/// Any other task is ticked by hand.
@Component
class BeforeTasks {

    private final Notes notes;
    private final Links links;

    BeforeTasks(Notes notes, Links links) {
        this.notes = notes;
        this.links = links;
    }

    /// Whether it is done without anybody's tick.
    boolean done(Task task, Session session, Looker looker) {
        return switch (task.id()) {
            case "example" -> notes.of(session.id(), looker).stream().anyMatch(note -> !note.isBlank());
            case "room" -> session.chat().exists();
            case "monitor" -> !session.roles().monitors().isEmpty();
            case "choose" -> true;
            case "recording-off" -> session.plan().decided().recordingOff();
            default -> false;
        };
    }

    /// The one thing to press.
    Step step(Task task, Session session) {
        return switch (task.id()) {
            case "example" -> new Step.Open(FormId.MY_NOTES);
            case "invite", "remind" -> new Step.Open(FormId.INVITATION);
            case "distribute" -> paper(Paper.READING_PACK, session);
            case "monitor" -> new Step.Open(FormId.SET_UP);
            case "script" -> paper(Paper.RUNNING_SHEET, session);
            case "hold" -> new Step.None();
            default -> new Step.Tick();
        };
    }

    /// First to get, then to tick.
    private Step paper(Paper paper, Session session) {
        return links.fetched(session.id(), paper) ? new Step.Tick() : new Step.Open(FormId.INVITATION);
    }
}
