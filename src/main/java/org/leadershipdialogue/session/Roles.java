package org.leadershipdialogue.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who holds which role in a session. Teams has no monitor and no facilitator, so we keep them.
///
/// @param organizer who added the bot, and counts as the organizer where the meeting does not tell; null where a policy
/// added it
/// @param facilitator who leads; nobody before the set-up
/// @param coFacilitators who lead with the same rights
/// @param monitors who keep the register
/// @param former who led until the organizer took the lead back, and can be handed it again
public record Roles(
        @Nullable Person organizer,
        @Nullable Person facilitator,
        List<Person> coFacilitators,
        List<Person> monitors,
        List<Person> former) {

    /// Nobody holds a role yet, except whoever brought the bot.
    public static Roles of(@Nullable Person organizer) {
        return new Roles(organizer, null, List.of(), List.of(), List.of());
    }

    public Roles {
        coFacilitators = List.copyOf(coFacilitators);
        monitors = List.copyOf(monitors);
        former = List.copyOf(former);
    }

    /// Whether this person may move the session on.
    public boolean mayLead(String personId) {
        return leaders().stream().anyMatch(leader -> leader.id().equals(personId));
    }

    /// Whether this person may correct and export the register: monitors, and whoever leads.
    public boolean mayKeepRegister(String personId) {
        return mayLead(personId) || isMonitor(personId);
    }

    /// Whether this person was designated to keep the register.
    public boolean isMonitor(String personId) {
        return monitors.stream().anyMatch(monitor -> monitor.id().equals(personId));
    }

    /// Anybody who holds a role here.
    public Optional<Person> known(String personId) {
        return Stream.of(
                        Stream.ofNullable(organizer),
                        Stream.ofNullable(facilitator),
                        coFacilitators.stream(),
                        monitors.stream(),
                        former.stream())
                .flatMap(people -> people)
                .filter(person -> person.id().equals(personId))
                .findFirst();
    }

    /// The name to put into "only … can move on"; the organizer's while nobody leads.
    public Optional<Person> leader() {
        return Optional.ofNullable(facilitator != null ? facilitator : organizer);
    }

    /// The same roles with another facilitator, who is no co-facilitator any more.
    public Roles ledBy(Person person) {
        return new Roles(organizer, person, without(coFacilitators, person), monitors, former);
    }

    /// The same roles with exactly these monitors.
    public Roles watchedBy(List<Person> people) {
        return new Roles(organizer, facilitator, coFacilitators, people, former);
    }

    /// The same roles, with this person under another name.
    Roles called(Person person) {
        return new Roles(
                called(organizer, person),
                called(facilitator, person),
                called(coFacilitators, person),
                called(monitors, person),
                called(former, person));
    }

    private static List<Person> called(List<Person> people, Person person) {
        return people.stream()
                .map(other -> other.id().equals(person.id()) ? person : other)
                .toList();
    }

    private static @Nullable Person called(@Nullable Person other, Person person) {
        return other != null && other.id().equals(person.id()) ? person : other;
    }

    /// The same roles with exactly these co-facilitators.
    public Roles helpedBy(List<Person> people) {
        return new Roles(organizer, facilitator, people, monitors, former);
    }

    /// The same organizer, and everybody else as there.
    Roles as(Roles others) {
        return new Roles(organizer, others.facilitator, others.coFacilitators, others.monitors, others.former);
    }

    /// The same roles, where each who was only named is the one person there of that name, if there is just one.
    Roles met(List<Person> there) {
        return new Roles(
                organizer,
                facilitator,
                coFacilitators.stream().map(person -> person.among(there)).toList(),
                monitors.stream().map(person -> person.among(there)).toList(),
                former);
    }

    /// Whether this person was asked to help: to keep the register, or to lead with the facilitator.
    public boolean helps(String personId) {
        return isMonitor(personId) || coLeads(personId);
    }

    /// Whether this person was asked to lead with the facilitator.
    public boolean coLeads(String personId) {
        return coFacilitators.stream().anyMatch(other -> other.id().equals(personId));
    }

    /// The same roles without the help of this person.
    Roles withoutHelpOf(Person person) {
        return new Roles(organizer, facilitator, without(coFacilitators, person), without(monitors, person), former);
    }

    /// The same roles without this person, who yet stays the facilitator.
    Roles without(String personId) {
        Person person = new Person(personId, "");
        return new Roles(
                organizer != null && organizer.id().equals(personId) ? null : organizer,
                facilitator,
                without(coFacilitators, person),
                without(monitors, person),
                without(former, person));
    }

    /// Hands the lead over; who led before stays as co-facilitator.
    Roles handOver(Person to) {
        return new Roles(organizer, to, without(leaders(), to), monitors, without(former, to));
    }

    /// Gives the lead back to the organizer alone; whoever else led can be handed it again.
    Roles reclaimedBy(Person person) {
        return new Roles(organizer, person, List.of(), monitors, without(leaders(), person));
    }

    /// Whoever leads, the facilitator first.
    public List<Person> leaders() {
        return Stream.concat(Stream.ofNullable(facilitator), coFacilitators.stream())
                .toList();
    }

    private static List<Person> without(List<Person> people, Person person) {
        return people.stream().filter(other -> !other.id().equals(person.id())).toList();
    }
}
