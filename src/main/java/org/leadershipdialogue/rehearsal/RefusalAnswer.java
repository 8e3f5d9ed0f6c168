package org.leadershipdialogue.rehearsal;

import java.time.Duration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Answers a refusal as Teams does, and so too where the database is away for a while.
@OnRehearsal
@RestControllerAdvice(basePackageClasses = RefusalAnswer.class)
class RefusalAnswer {

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<String> databaseAway() {
        return answer(Refusal.down());
    }

    @ExceptionHandler
    ResponseEntity<String> answer(Refusal refusal) {
        var answer = ResponseEntity.status(refusal.status()).contentType(MediaType.APPLICATION_JSON);
        Duration wait = refusal.retryAfter();
        if (wait != null) {
            answer.header(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
        }
        return answer.body(Json.write(refusal.json()));
    }
}
