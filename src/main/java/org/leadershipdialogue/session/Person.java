package org.leadershipdialogue.session;

/// Somebody as Teams knows them.
///
/// @param id Teams' `from.id`: the one thing a person is recognized by; guests have one too
/// @param name what Teams calls them at present; data that may hold anything
public record Person(String id, String name) {}
