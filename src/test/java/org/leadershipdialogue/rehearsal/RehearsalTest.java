package org.leadershipdialogue.rehearsal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/// A test against the rehearsal alone, over HTTP, with a stub in the bot's place and a fresh chat each time.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = RehearsalWithStubBot.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "dialogue.data=${java.io.tmpdir}/rehearsal-${random.uuid}",
            "dialogue.rehearsal.rates=false",
            "dialogue.rehearsal.paused=true",
            // There is no database here whose health could be told.
            "management.endpoint.health.validate-group-membership=false",
            "spring.main.banner-mode=off"
        })
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@interface RehearsalTest {}
