package org.leadershipdialogue.bot.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.answers.Answers;
import org.leadershipdialogue.answers.Prompt;
import org.leadershipdialogue.bot.Prompts;
import org.leadershipdialogue.card.Talk;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Speakers;
import org.leadershipdialogue.session.Visit;
import org.springframework.stereotype.Component;

/// Gathers how the talk about a prompt stands.
@Component
class Talks {

    private final Register register;
    private final Answers answers;
    private final Speakers speakers;

    Talks(Register register, Answers answers, Speakers speakers) {
        this.register = register;
        this.answers = answers;
        this.speakers = speakers;
    }

    Talk of(Scene scene) {
        Session session = scene.session();
        int present = register.present(session.id());
        List<Person> hands = speakers.waiting(session.id(), scene.visit().stop());
        return new Talk(
                present,
                scene.visit().beat() == Visit.Beat.TALK && present >= Session.WRITING_FROM,
                answers.count(Prompts.of(session, scene.visit())),
                hands.stream().map(Person::name).toList(),
                mine(scene, hands),
                session.until(scene.now()).orElse(null),
                session.phase().rests());
    }

    private Talk.@Nullable Mine mine(Scene scene, List<Person> hands) {
        String person = scene.looker().personId();
        if (person == null || scene.led()) {
            return null;
        }
        Prompt prompt = Prompts.of(scene.session(), scene.visit());
        return new Talk.Mine(
                answers.hasWritten(prompt, person),
                hands.stream().anyMatch(hand -> hand.id().equals(person)));
    }
}
