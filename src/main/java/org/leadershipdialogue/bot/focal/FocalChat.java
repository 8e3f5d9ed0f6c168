package org.leadershipdialogue.bot.focal;

import java.util.Locale;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.session.Person;

/// The chat the bot has with a focal point.
///
/// @param identity as Teams told it when they last asked for their roll-up
/// @param rung how often they asked: each time the card comes down anew
record FocalChat(String conversationId, Person person, Identity identity, Locale language, int rung) {}
