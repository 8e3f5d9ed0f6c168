package org.leadershipdialogue.guide;

/// The forms of a year.
///
/// @param signInSheet Appendix A in 2023
/// @param leaderFeedback Appendix C in 2023
/// @param rollUp Appendix E in 2023; its fields are the columns, one row per session
/// @param assessment of the facilitator by participants, Appendix F in 2023
public record Forms(Form signInSheet, Form leaderFeedback, Form rollUp, Form assessment) {}
