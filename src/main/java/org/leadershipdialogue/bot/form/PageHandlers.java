package org.leadershipdialogue.bot.form;

import java.util.function.Function;
import org.leadershipdialogue.bot.chat.Drawer;
import org.leadershipdialogue.bot.chat.KeptFacts;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.Kept;
import org.leadershipdialogue.card.TrailPage;
import org.leadershipdialogue.card.WhereToTurn;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Pages to look something up, which leave no trace anywhere.
@Configuration(proxyBeanMethods = false)
class PageHandlers {

    @Bean
    FormHandler whereToTurn(Drawer drawer) {
        return page(
                FormId.WHERE_TO_TURN,
                turn -> WhereToTurn.draw(
                        guide(drawer, turn).support(), turn.looker().viewer(), turn.spot()));
    }

    @Bean
    FormHandler whatIsKept(Drawer drawer, KeptFacts kept) {
        return page(
                FormId.KEPT,
                turn -> Kept.page(
                        kept.of(turn.session(), guide(drawer, turn)),
                        turn.looker().viewer(),
                        turn.spot()));
    }

    @Bean
    FormHandler corrections(Register register) {
        return page(
                FormId.TRAIL,
                Permission::keepsRegister,
                turn -> TrailPage.draw(
                        register.corrections(turn.session().id()), turn.looker().viewer(), turn.spot()));
    }

    private static Edition guide(Drawer drawer, FormTurn turn) {
        return drawer.guide(turn.session(), turn.turn().language());
    }

    private static FormHandler page(FormId id, Function<FormTurn, Form> drawn) {
        return page(id, _ -> Permission.GRANTED, drawn);
    }

    private static FormHandler page(FormId id, Function<FormTurn, Permission> allowed, Function<FormTurn, Form> drawn) {
        return new FormHandler() {
            @Override
            public Permission may(FormTurn turn) {
                return allowed.apply(turn);
            }

            @Override
            public FormId form() {
                return id;
            }

            @Override
            public Form open(FormTurn turn) {
                return drawn.apply(turn);
            }

            @Override
            public Sent submit(FormTurn turn) {
                return new Sent.Taken();
            }
        };
    }
}
