package org.leadershipdialogue.letter;

import java.net.URI;
import java.util.List;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.language.Words;

/// What a focal point writes to their entity; the same words on the card and on the page.
public final class EntityLetters {

    private EntityLetters() {}

    /// To managers who have not reported.
    ///
    /// @param sender the focal point's name
    public static ReadyLetter reminder(Edition guide, Words words, String sender) {
        return new ReadyLetter(
                words.say("remind.subject", "title", guide.title()),
                paragraphs(words.say(
                        "remind.body",
                        "title",
                        guide.title(),
                        "date",
                        words.date(guide.terms().heldBy()),
                        "name",
                        sender)));
    }

    /// To all of the entity: nobody knows, or needs to know, who took part.
    ///
    /// @param sender the focal point's name
    public static ReadyLetter assessment(Edition guide, Words words, String sender) {
        URI address = guide.forms().assessment().address();
        String where = address == null
                ? words.say("remind.assessment-in-chat")
                : words.say("remind.assessment-at", "address", address.toString());
        return new ReadyLetter(
                words.say("remind.assessment-subject", "title", guide.title()),
                paragraphs(
                        words.say("remind.assessment-body", "title", guide.title(), "where", where, "name", sender)));
    }

    private static List<String> paragraphs(String text) {
        return List.of(text.split("\n\n"));
    }
}
