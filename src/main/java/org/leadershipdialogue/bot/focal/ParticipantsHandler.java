package org.leadershipdialogue.bot.focal;

import java.net.URI;
import java.util.List;
import org.leadershipdialogue.bot.form.FormHandler.Sent;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.ReadyText;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.language.Words;
import org.springframework.stereotype.Component;

/// Words that remind participants of the assessment, for a broadcast to the whole entity.
@Component
class ParticipantsHandler implements EntityForm {

    private final RollUpView view;

    ParticipantsHandler(RollUpView view) {
        this.view = view;
    }

    @Override
    public FormId form() {
        return FormId.REMIND_ASSESSMENT;
    }

    @Override
    public Form open(EntityTurn turn) {
        Edition guide = view.guide(turn.turn().language());
        Words words = turn.turn().words();
        List<String> text = List.of(
                words.say("remind.took-part", "title", guide.title()),
                where(guide, words),
                words.say("remind.nameless"));
        String subject = words.say("remind.assessment-subject", "title", guide.title());
        return ReadyText.draw(
                form(),
                "focal.remind-assessment",
                new ReadyText.View(subject, text, List.of(), 0),
                view.viewer(turn.turn().language()),
                turn.spot());
    }

    private static String where(Edition guide, Words words) {
        var form = guide.forms().assessment();
        URI address = form.address();
        return address == null
                ? words.say("remind.in-chat-of-session", "form", form.title())
                : words.say("remind.at", "address", address.toString());
    }

    @Override
    public Sent submit(EntityTurn turn) {
        return new Sent.Taken();
    }
}
