package org.leadershipdialogue.bot.office;

import java.util.Locale;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.session.Person;

/// The chat the bot has with somebody who holds an office.
///
/// @param identity as Teams told it when they last asked for the card
/// @param rung how often they asked: each time the card comes down anew
public record OfficeChat(String conversationId, Person person, Identity identity, Locale language, int rung) {}
