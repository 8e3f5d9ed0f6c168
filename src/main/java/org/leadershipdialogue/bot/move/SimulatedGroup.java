package org.leadershipdialogue.bot.move;

import java.util.stream.IntStream;
import org.leadershipdialogue.answers.Answers;
import org.leadershipdialogue.answers.Prompt;
import org.leadershipdialogue.bot.Prompts;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.register.Evidence;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Visit;
import org.springframework.stereotype.Component;

/// The handful of simulated people of a rehearsal: they are there when the sign-in opens, and three of them write to
/// whatever takes writing. Each is called what they are.
@Component
public class SimulatedGroup {

    /// The kind of the timer that deletes a rehearsal once it is over.
    public static final String OVER = "rehearsal-over";

    /// Enough that writing is offered.
    private static final int PEOPLE = 7;

    private final Register register;
    private final Answers answers;

    SimulatedGroup(Register register, Answers answers) {
        this.register = register;
        this.answers = answers;
    }

    /// Does what such a group does where the session has come to.
    void follow(Session before, Session after) {
        if (!after.chat().rehearsal() || after.phase() != Phase.RUNNING) {
            return;
        }
        Words words = Words.of(after.plan().decided().language());
        if (before.phase() == Phase.READY) {
            IntStream.rangeClosed(1, PEOPLE)
                    .forEach(number -> register.record(after.id(), person(words, number), Evidence.SIGNED_IN));
        }
        Visit here = after.present();
        Prompt prompt = Prompts.of(after, here);
        boolean open = here.beat() == Visit.Beat.TALK && answers.closed(prompt).isEmpty();
        if (after.stop(here).takesAnswers() && open && answers.count(prompt) == 0) {
            IntStream.rangeClosed(1, Session.SHOWN_FROM)
                    .forEach(number -> answers.write(
                            prompt, person(words, number).id(), words.say("simulated.answer", "n", number)));
        }
    }

    private static Person person(Words words, int number) {
        return new Person("simulated/" + number, words.say("simulated.person", "n", number));
    }
}
