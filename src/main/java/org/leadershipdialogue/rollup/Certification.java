package org.leadershipdialogue.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The record that a roll-up was handed in, with the rows as they stood then.
///
/// @param submitted the day the official form was sent
/// @param authority on whose authority: the head of entity, as the focal point named them
/// @param by the focal point who recorded it
/// @param recorded when
/// @param rows frozen, without anybody's name
/// @param hash SHA-256 over all of this, in hexadecimal
/// @param intact whether what is kept still has that hash
public record Certification(
        LocalDate submitted,
        String authority,
        String by,
        Instant recorded,
        List<Row> rows,
        String hash,
        boolean intact) {

    public Certification {
        rows = List.copyOf(rows);
    }

    /// What has changed since.
    public List<Difference> since(RollUp now) {
        return Difference.between(rows, now.rows());
    }
}
