package org.leadershipdialogue.bot.chat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.answers.Answers;
import org.leadershipdialogue.bot.Prompts;
import org.leadershipdialogue.card.LeaderPart;
import org.leadershipdialogue.register.Entry;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Speakers;
import org.leadershipdialogue.session.Stop;
import org.springframework.stereotype.Component;

/// Tells who would like to speak, and who has not been heard from yet.
@Component
class Voices {

    private final Speakers speakers;
    private final Register register;
    private final Answers answers;

    Voices(Speakers speakers, Register register, Answers answers) {
        this.speakers = speakers;
        this.register = register;
        this.answers = answers;
    }

    /// What stands behind *People*; null where nobody has been able to say anything yet.
    LeaderPart.@Nullable People of(Scene scene) {
        if (scene.stop().kind() == Stop.Kind.SIGN_IN) {
            return null;
        }
        Session session = scene.session();
        return new LeaderPart.People(
                hands(scene),
                unheard(scene),
                scene.stop().takesAnswers() ? answers.count(Prompts.of(session, scene.visit())) : 0,
                register.withScreen(session.id()));
    }

    /// Those whose hand is up, the longest first.
    List<Person> hands(Scene scene) {
        return speakers.waiting(scene.session().id(), scene.visit().stop());
    }

    /// Those nobody has heard from in the whole session, a question behind; without those whose hand is up for all
    /// to see.
    List<Person> unheard(Scene scene) {
        Session session = scene.session();
        Set<String> hands = hands(scene).stream().map(Person::id).collect(Collectors.toSet());
        return register.notHeard(session.id(), LeaderParts.leaders(session.roles())).stream()
                .map(Voices::person)
                .filter(person -> !hands.contains(person.id()))
                .toList();
    }

    private static Person person(Entry entry) {
        String id = entry.personId();
        return new Person(id == null ? "" : id, entry.name());
    }
}
