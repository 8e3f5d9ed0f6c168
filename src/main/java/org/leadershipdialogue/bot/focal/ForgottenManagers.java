package org.leadershipdialogue.bot.focal;

import java.time.LocalDate;
import java.util.List;
import org.leadershipdialogue.bot.ForgetsChats;
import org.leadershipdialogue.bot.ForgetsPeople;
import org.leadershipdialogue.guide.Guide;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.rollup.RollUps;
import org.springframework.stereotype.Component;

/// Forgets whom a roll-up names once the time of names is over: leaders of sessions entered by hand, and
/// the managers of a year that had to be reported before. Whoever wishes to be erased goes from what they entered.
@Component
class ForgottenManagers implements ForgetsChats, ForgetsPeople {

    private final RollUps rollUps;
    private final Guides guides;

    ForgottenManagers(RollUps rollUps, Guides guides) {
        this.rollUps = rollUps;
        this.guides = guides;
    }

    @Override
    public void forgetUnheardSince(LocalDate day) {
        List<String> over = guides.all().stream()
                .filter(guide -> guide.edition().terms().rolledUpBy().isBefore(day))
                .map(Guide::id)
                .toList();
        rollUps.forgetPeople(day, over);
    }

    @Override
    public void forget(String personId) {
        rollUps.forgetWhoEntered(personId);
    }
}
