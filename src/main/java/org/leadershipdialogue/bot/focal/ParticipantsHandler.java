package org.leadershipdialogue.bot.focal;

import java.util.List;
import org.leadershipdialogue.bot.form.FormHandler.Sent;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.ReadyText;
import org.leadershipdialogue.letter.EntityLetters;
import org.leadershipdialogue.letter.ReadyLetter;
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
        ReadyLetter letter = EntityLetters.assessment(
                view.guide(turn.turn().language()),
                turn.turn().words(),
                turn.turn().person().name());
        return ReadyText.draw(
                form(),
                "focal.remind-assessment",
                new ReadyText.View(letter, List.of(), 0),
                view.viewer(turn.turn().language()),
                turn.spot());
    }

    @Override
    public Sent submit(EntityTurn turn) {
        return new Sent.Taken();
    }
}
