package org.leadershipdialogue.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.session.Person;

/// What entities report of a year, and the record that they did.
///
/// Whether somebody may is the caller's to check, by [FocalPoints]. Every method takes the entity's year: an id of
/// another entity is as good as none. Every method that writes has reached the disk when it returns.
public interface RollUps {

    /// The roll-up as it stands.
    RollUp of(EntityYear year);

    /// Enters a session held without the bot.
    ///
    /// @param token one of its own for every form that was opened: sent twice, it is entered once
    /// @return its id
    String enter(EntityYear year, String token, Report report, Person by);

    /// Corrects a session that was entered by hand.
    ///
    /// @return whether there was one with that id
    boolean correct(EntityYear year, String id, Report report, Person by);

    /// Takes out a session that was entered by hand.
    ///
    /// @return whether there was one with that id
    boolean withdraw(EntityYear year, String id);

    /// Counts a session for another unit than its leader named; for the one they named, if `unit` is that or blank.
    /// The sign-in sheet stays as it is.
    ///
    /// @return whether there was one with that id
    boolean file(EntityYear year, String id, String unit);

    /// Who is expected to hold a session, in the order they were listed.
    List<Expected> expected(EntityYear year);

    /// The units that are expected to hold a session, over all entities, each once.
    List<String> units(String guideId);

    /// The entities that expect a session of whoever has this address, each as [EntityYear#key()] writes it.
    ///
    /// @param email as the directory knows it
    List<String> expecting(String guideId, String email);

    /// The sessions this person entered by hand, or corrected last, the latest first.
    List<Held> enteredBy(EntityYear year, String personId);

    /// Replaces the list of those expected.
    void expect(EntityYear year, List<Expected> all);

    /// Takes the people out of what was held or to be held before that day: who led without the bot, who entered
    /// it, and for these Guides who was expected. The counts stay, and what was certified.
    void forgetPeople(LocalDate before, List<String> guideIds);

    /// Takes this person out of what they entered. The sessions stay, and who led them.
    void forgetWhoEntered(String personId);

    /// Records that the official form was sent, and freezes the roll-up as it stands.
    ///
    /// @param token one of its own for every form that was opened: sent twice, it is recorded once
    /// @param authority on whose authority
    Certification certify(EntityYear year, String token, LocalDate submitted, String authority, Person by);

    /// Every certification, the latest first: a roll-up that changed may be handed in again.
    List<Certification> certifications(EntityYear year);

    /// The latest certification.
    default Optional<Certification> certified(EntityYear year) {
        return certifications(year).stream().findFirst();
    }
}
