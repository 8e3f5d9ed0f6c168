package org.leadershipdialogue.feedback;

/// What one participant says of how the session was led; carries no person and no time.
///
/// @param led how much room there was for everybody, 1 to 5
/// @param useful how much of it can be used, 1 to 5
/// @param remark for the Ethics Office alone; may be empty
/// @param future one thing for future years; may be empty
public record Assessment(int led, int useful, String remark, String future) {

    /// The lowest and the highest rating.
    public static final int LOWEST = 1;

    /// The highest rating.
    public static final int HIGHEST = 5;

    /// The longest text, in code points; what is beyond is cut.
    public static final int LONGEST_TEXT = 600;

    /// @throws IllegalArgumentException if a rating is not on the scale
    public Assessment {
        if (!onTheScale(led) || !onTheScale(useful)) {
            throw new IllegalArgumentException("A rating lies between " + LOWEST + " and " + HIGHEST);
        }
        remark = FreeText.clean(remark, LONGEST_TEXT);
        future = FreeText.clean(future, LONGEST_TEXT);
    }

    private static boolean onTheScale(int rating) {
        return rating >= LOWEST && rating <= HIGHEST;
    }
}
