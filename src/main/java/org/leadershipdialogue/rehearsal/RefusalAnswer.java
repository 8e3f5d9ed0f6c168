package org.leadershipdialogue.rehearsal;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Answers a refusal as Teams does.
@OnRehearsal
@RestControllerAdvice(basePackageClasses = RefusalAnswer.class)
class RefusalAnswer {

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
