package org.leadershipdialogue.bot.command;

import java.util.Set;
import java.util.function.BiFunction;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.PrivateWords;
import org.leadershipdialogue.bot.SignsOfLife;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.bot.chat.Refusals;
import org.leadershipdialogue.bot.move.Leading;
import org.leadershipdialogue.bot.move.Moves;
import org.leadershipdialogue.session.Decision;
import org.leadershipdialogue.session.Moving;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.session.Tap;
import org.leadershipdialogue.session.Timing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// The moves as typed commands. Typed within five seconds of any move, or before it, a command is the same move typed
/// twice, or brought twice by Teams, and changes nothing.
@Configuration(proxyBeanMethods = false)
class MoveCommands {

    @Bean
    Command next(Typed typed, Leading leading) {
        return typed.move(Set.of("next", "suivant"), (session, tap) -> leading.next(session.id(), tap));
    }

    @Bean
    Command back(Typed typed, Moves moves) {
        return typed.move(
                Set.of("back", "retour"), (session, tap) -> moves.change(session.id(), now -> Moving.back(now, tap)));
    }

    @Bean
    Command skip(Typed typed, Moves moves) {
        return typed.move(
                Set.of("skip", "passer"), (session, tap) -> moves.change(session.id(), now -> Moving.skip(now, tap)));
    }

    @Bean
    Command pause(Typed typed, Moves moves) {
        return typed.move(Set.of("pause"), (session, tap) -> moves.change(session.id(), now -> Timing.pause(now, tap)));
    }

    @Bean
    Command resume(Typed typed, Moves moves) {
        return typed.move(
                Set.of("resume", "reprendre"),
                (session, tap) -> moves.change(session.id(), now -> Timing.resume(now, tap)));
    }

    @Bean
    Command here(Typed typed, Moves moves) {
        return typed.move(
                Set.of("here", "ici"), (session, tap) -> moves.change(session.id(), now -> Moving.bringDown(now, tap)));
    }

    @Bean
    Command close(Typed typed, Leading leading) {
        return typed.move(Set.of("close", "terminer"), (session, tap) -> leading.close(session.id(), tap));
    }

    /// Carries typed moves out and tells the one who typed why one was refused.
    @Component
    static class Typed {

        private final Sessions sessions;
        private final Board board;
        private final PrivateWords privately;
        private final SignsOfLife signs;

        Typed(Sessions sessions, Board board, PrivateWords privately, SignsOfLife signs) {
            this.sessions = sessions;
            this.board = board;
            this.privately = privately;
            this.signs = signs;
        }

        Command move(Set<String> words, BiFunction<Session, Tap, Decision> step) {
            return new Command() {
                @Override
                public Set<String> words() {
                    return words;
                }

                @Override
                public void run(Turn turn) {
                    sessions.latest(turn.conversationId()).ifPresent(session -> carryOut(turn, session, step));
                }
            };
        }

        void carryOut(Turn turn, Session session, BiFunction<Session, Tap, Decision> step) {
            signs.heard(turn, session);
            if (session.roles().mayLead(turn.person().id())
                    && session.progress().justMoved(turn.done())) {
                board.changed(turn.conversationId());
                return;
            }
            Tap tap = new Tap(session.progress().moves(), turn.person(), turn.now());
            Decision decision = step.apply(session, tap);
            tell(turn, session, decision);
            if (decision instanceof Decision.Done(Session after)
                    && after.phase().isOver()) {
                // What is left to do comes to them alone, and opening a chat asks Teams.
                Thread.startVirtualThread(() -> privately.invite(turn));
            }
        }

        /// Tells who typed it, alone, why something was refused.
        void tell(Turn turn, Session session, Decision decision) {
            if (decision instanceof Decision.Refused(var reason)) {
                privately.tell(
                        turn, Refusals.strip(turn.words(), session, reason).notice());
            }
        }
    }
}
