package org.leadershipdialogue.bot.focal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.leadershipdialogue.bot.form.FormHandler.Sent;
import org.leadershipdialogue.card.CertifyForm;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.Strip;
import org.leadershipdialogue.rollup.Report;
import org.leadershipdialogue.rollup.RollUps;
import org.springframework.stereotype.Component;

/// Records that the roll-up was handed in; it stands as it was from then on.
@Component
class CertifyHandler implements EntityForm {

    private final RollUps rollUps;
    private final RollUpView view;

    CertifyHandler(RollUps rollUps, RollUpView view) {
        this.rollUps = rollUps;
        this.view = view;
    }

    @Override
    public FormId form() {
        return FormId.CERTIFY;
    }

    @Override
    public Form open(EntityTurn turn) {
        return form(turn, UUID.randomUUID().toString());
    }

    @Override
    public Sent submit(EntityTurn turn) {
        String authority = turn.typed("authority");
        try {
            LocalDate submitted = LocalDate.parse(turn.typed("submitted"));
            boolean known =
                    !turn.typed("token").isEmpty() && !authority.isEmpty() && authority.length() <= Report.LONGEST;
            if (known
                    && !submitted.isAfter(today(turn))
                    && rollUps.of(turn.year()).complete()) {
                rollUps.certify(
                        turn.year(),
                        turn.typed("token"),
                        submitted,
                        authority,
                        turn.turn().person());
                return new Sent.Taken();
            }
        } catch (DateTimeException wrong) {
            // Told below, as everything that has to be mended.
        }
        var words = turn.turn().words();
        return new Sent.Again(form(turn, turn.typed("token")).under(Strip.mend(words, words.say("certify.mend"))));
    }

    private Form form(EntityTurn turn, String token) {
        var guide = view.guide(turn.turn().language());
        var official = guide.forms().rollUp();
        return CertifyForm.draw(
                new CertifyForm.View(
                        token,
                        rollUps.of(turn.year()),
                        official.address(),
                        official.otherwise(),
                        guide.terms().rolledUpBy(),
                        today(turn),
                        turn.typed("authority")),
                view.viewer(turn.turn().language()),
                turn.spot());
    }

    private static LocalDate today(EntityTurn turn) {
        return LocalDate.ofInstant(turn.turn().now(), ZoneOffset.UTC);
    }
}
