package org.leadershipdialogue.register;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadershipdialogue.session.KnowsNames;
import org.leadershipdialogue.session.Person;

/// Who was present in a session, by which kinds of evidence, and every correction with its author.
///
/// Never holds which prompt anything belonged to. Every method that writes has reached the disk when it returns;
/// called twice with the same arguments it does what calling it once does. `by` is who makes the correction and
/// enters the audit trail; whether they may is the caller's to check.
public interface Register extends KnowsNames {

    /// The most code points a typed name may have.
    int LONGEST_NAME = 120;

    /// The most characters a reason may have.
    int LONGEST_REASON = 200;

    /// Notes a sign of presence; a newcomer enters the register, somebody removed is back on it.
    ///
    /// Touches that person's line alone. [Evidence#JOINED] alone puts nobody on the register. Whoever appears by
    /// writing or voting is noted as signed in too, so that no line tells that its only sign was an answer.
    /// The name Teams gives now replaces an earlier one, unless it is blank or a person corrected that one.
    void record(String sessionId, Person person, Evidence evidence);

    /// Notes that the person left the call; on the register they stay.
    void left(String sessionId, String personId);

    /// Everybody ever on the register, the removed among them, in order of arrival.
    List<Entry> entries(String sessionId);

    /// One line of the register.
    Optional<Entry> entry(String entryId);

    /// How many are present, with a screen of their own or not.
    int present(String sessionId);

    /// How many of those present can tap and write: neither callers nor people who share a device.
    int withScreen(String sessionId);

    /// Whether the person is on the register.
    boolean isPresent(String sessionId, String personId);

    /// Who is in the call, says Teams, and never was on the register.
    List<Person> inCallOnly(String sessionId);

    /// Who came into the call and left it again, says Teams, and never was on the register.
    List<Person> leftUnheard(String sessionId);

    /// Adds somebody who takes part by telephone.
    ///
    /// @throws InvalidName if the name cannot stand
    Entry addCaller(String sessionId, String name, Person by);

    /// Adds somebody who is in the room and not in Teams.
    ///
    /// @throws InvalidName if the name cannot stand
    Entry addByHand(String sessionId, String name, Person by);

    /// Adds those who sit with `host` at one device, and the host with them; adds all or, if one name cannot stand,
    /// none.
    ///
    /// @throws InvalidName if a name cannot stand
    List<Entry> hereWith(String sessionId, Person host, List<String> names);

    /// Confirms that these people are present, as ticked by a monitor.
    ///
    /// @return the token that takes back what this call changed
    String confirm(String sessionId, Collection<Person> people, Person by);

    /// Confirms everybody of [#inCallOnly(String)].
    ///
    /// @return the token that takes back what this call changed
    String confirmAll(String sessionId, Person by);

    /// Takes a confirmation back; who has signed in meanwhile stays.
    void undo(String sessionId, String token, Person by);

    /// Sets a name by hand; Teams' name no longer replaces it.
    ///
    /// @throws InvalidName if the name cannot stand
    void correctName(String entryId, String name, Person by);

    /// Says whether the person belongs to another unit.
    void visitor(String entryId, boolean visitor, Person by);

    /// Makes two lines of one person one: `entryId` goes, and what it says counts for `into`, which keeps its name.
    /// A line that was typed becomes that of whoever signed in; of two accounts the second is the first from then
    /// on. Lines of different sessions stay as they are.
    void merge(String entryId, String into, Person by);

    /// Notes why a line was corrected; nothing if no reason is given.
    ///
    /// @param why as it was typed; what is longer than [#LONGEST_REASON] is cut
    void explain(String entryId, String why, Person by);

    /// Closes the register: from then on every correction, and whoever still signs in, amends it and stands in the
    /// trail.
    void close(String sessionId, Person by);

    /// Takes a closing back.
    void reopen(String sessionId, Person by);

    /// When the register was closed by hand; empty while it is open, and where it only ended with its session.
    Optional<Instant> closedAt(String sessionId);

    /// Every correction with who made it, when and why, the latest first; for those who keep the register alone.
    List<Correction> corrections(String sessionId);

    /// When a line was last corrected after that, or somebody came late; empty if neither happened.
    Optional<Instant> correctedAfter(String sessionId, Instant closed);

    /// Takes a line off the register; signing in again brings it back.
    void remove(String entryId, Person by);

    /// Notes that the person would rather listen, and that they are here: they are never listed as not heard from.
    void ratherListen(String sessionId, Person person);

    /// Whether the person would rather listen; for their own eyes only.
    boolean ratherListens(String sessionId, String personId);

    /// Lets what happened since the last call count in [#notHeard(String, Set)].
    ///
    /// To be called when the session leaves a question for another place, not when a question turns from talk to
    /// what was said: the list must lag a question, or comparing two lists would name those who just wrote.
    void settle(String sessionId);

    /// Who is present with a screen and has neither written, raised a hand, read nor spoken up to the last
    /// [#settle(String)]; what the facilitator heard by ear counts at once.
    ///
    /// @param leading the ids of those who lead: never listed
    List<Entry> notHeard(String sessionId, Set<String> leading);
}
