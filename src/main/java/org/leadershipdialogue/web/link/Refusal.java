package org.leadershipdialogue.web.link;

import org.springframework.http.HttpStatus;

/// Why a link leads nowhere.
public enum Refusal {
    /// Not a link of ours, or not as we made it, or nothing is behind it.
    UNKNOWN(HttpStatus.NOT_FOUND, "link.unknown"),
    /// Its time is over.
    OVER(HttpStatus.GONE, "link.over"),
    /// Another browser has used it.
    ELSEWHERE(HttpStatus.FORBIDDEN, "link.elsewhere"),
    /// The person has not, or no longer, the right to what is behind it.
    NOT_YOURS(HttpStatus.FORBIDDEN, "link.not-yours"),
    /// What was sent is not what a page of ours sends.
    FOREIGN(HttpStatus.FORBIDDEN, "link.foreign"),
    /// Nobody signed in, or nothing that came back proves it.
    NOT_SIGNED_IN(HttpStatus.FORBIDDEN, "sign-in.nobody"),
    /// Whether somebody signed in cannot be told just now.
    NO_SIGN_IN(HttpStatus.SERVICE_UNAVAILABLE, "sign-in.out-of-reach");

    private final HttpStatus status;
    private final String key;

    Refusal(HttpStatus status, String key) {
        this.status = status;
        this.key = key;
    }

    HttpStatus status() {
        return status;
    }

    /// The key of the words for it.
    String key(Purpose purpose) {
        return this == NOT_YOURS ? purpose.notYours() : key;
    }
}
