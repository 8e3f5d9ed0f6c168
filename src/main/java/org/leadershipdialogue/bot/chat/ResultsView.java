package org.leadershipdialogue.bot.chat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.leadershipdialogue.bot.CardKey;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.ResultsCard;
import org.leadershipdialogue.card.ResultsCard.Result;
import org.leadershipdialogue.card.Spot;
import org.leadershipdialogue.feedback.Assessments;
import org.leadershipdialogue.feedback.Assessments.Sum;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.session.Session;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// How the group found the session, if five or more have said so.
@Component
@Order(4)
class ResultsView implements PersonalView {

    private final Assessments assessments;

    ResultsView(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public String place() {
        return CardKey.RESULTS;
    }

    @Override
    public boolean isWanted(Session session) {
        return !assessments.ratings(session.id()).isEmpty();
    }

    @Override
    public AdaptiveCard draw(Session session, Edition guide, Looker looker) {
        Map<String, Sum> sums = assessments.ratings(session.id());
        List<Result> results = guide.forms().assessment().fields().stream()
                .flatMap(field -> Stream.ofNullable(sums.get(field.id()))
                        .map(sum -> new Result(field.label(), (double) sum.total() / sum.count(), sum.count())))
                .toList();
        var view = new ResultsCard.View(session.plan().decided().unit(), results);
        return ResultsCard.draw(view, looker.viewer(), new Spot(session.id() + "/" + CardKey.RESULTS, 0));
    }
}
