package org.leadershipdialogue.web;

import org.springframework.http.HttpStatus;

/// Why a link gives no file.
enum Refusal {
    /// Not a link of ours, or not as we made it, or nothing is behind it.
    UNKNOWN(HttpStatus.NOT_FOUND, "download.unknown"),
    /// Its time is over.
    OVER(HttpStatus.GONE, "download.over"),
    /// Another browser has fetched the file with it.
    ELSEWHERE(HttpStatus.FORBIDDEN, "download.elsewhere");

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
    String key() {
        return key;
    }
}
