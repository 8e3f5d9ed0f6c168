package org.leadershipdialogue.bot.manager;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.bot.form.FormHandler.Sent;
import org.leadershipdialogue.bot.office.HeldReport;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.HeldForm;
import org.leadershipdialogue.card.Strip;
import org.leadershipdialogue.rollup.Expected;
import org.leadershipdialogue.rollup.Held;
import org.leadershipdialogue.rollup.Report;
import org.leadershipdialogue.rollup.RollUps;
import org.springframework.stereotype.Component;

/// A session a manager held without the bot: entered, corrected or taken out by them alone, until the focal point has
/// corrected it.
@Component
class ReportForm {

    private final RollUps rollUps;
    private final ManagerView view;

    ReportForm(RollUps rollUps, ManagerView view) {
        this.rollUps = rollUps;
        this.view = view;
    }

    /// The form as it opens; empty where it would correct what is not theirs.
    Optional<Form> open(ManagerTurn turn) {
        String token = UUID.randomUUID().toString();
        return turn.typed("id").isEmpty()
                ? Optional.of(form(turn, token, null, blank(turn)))
                : own(turn).map(held -> form(turn, token, held.id(), HeldReport.of(held)));
    }

    /// Takes what was typed; empty where it would correct what is not theirs.
    Optional<Sent> submit(ManagerTurn turn) {
        Optional<Held> own = own(turn);
        if (!turn.typed("id").isEmpty() && own.isEmpty()) {
            return Optional.empty();
        }
        if (own.isPresent() && turn.typed("step").equals("withdraw")) {
            rollUps.withdraw(turn.year(), own.get().id());
            return Optional.of(new Sent.Taken());
        }
        Optional<Report> report = HeldReport.read(turn::typed, turn.today())
                .filter(each -> turn.due().covers(each.unit()));
        if (report.isEmpty() || turn.typed("token").isEmpty()) {
            return Optional.of(new Sent.Again(mend(turn, own.map(Held::id).orElse(null))));
        }
        own.ifPresentOrElse(
                held -> rollUps.correct(
                        turn.year(), held.id(), report.get(), turn.turn().person()),
                () -> rollUps.enter(
                        turn.year(),
                        turn.typed("token"),
                        report.get(),
                        turn.turn().person()));
        return Optional.of(new Sent.Taken());
    }

    private Optional<Held> own(ManagerTurn turn) {
        return rollUps.enteredBy(turn.year(), turn.turn().person().id()).stream()
                .filter(held -> held.id().equals(turn.typed("id")))
                .findFirst();
    }

    /// A manager is told apart by the name the list has, where several hold sessions in one unit.
    private static Map<String, String> blank(ManagerTurn turn) {
        Map<String, String> values = new HashMap<>(HeldReport.blank(turn.today()));
        Expected first = turn.due().missing().isEmpty()
                ? turn.due().expected().getFirst()
                : turn.due().missing().getFirst().who();
        values.put("unit", first.unit());
        values.put("leader", first.manager().isEmpty() ? turn.turn().person().name() : first.manager());
        return values;
    }

    private Form mend(ManagerTurn turn, @Nullable String id) {
        var words = turn.turn().words();
        return form(turn, turn.typed("token"), id, turn.values()).under(Strip.mend(words, words.say("held.mend")));
    }

    private Form form(ManagerTurn turn, String token, @Nullable String id, Map<String, String> values) {
        return HeldForm.draw(
                HeldForm.View.ofManager(token, id, turn.due().units(), values),
                view.viewer(turn.turn().language()),
                turn.spot());
    }
}
