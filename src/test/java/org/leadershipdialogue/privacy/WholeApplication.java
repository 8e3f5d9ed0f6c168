package org.leadershipdialogue.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.leadershipdialogue.board.Stillness;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A test of the running application, in a folder of its own.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"dialogue.rehearsal.rates=false", "dialogue.rehearsal.paused=true"})
@Import(Stillness.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
abstract class WholeApplication {

    static Path folder = Path.of("");

    @LocalServerPort
    int port;

    @Autowired
    Stillness stillness;

    @DynamicPropertySource
    static void inAFolderOfItsOwn(DynamicPropertyRegistry properties) throws IOException {
        folder = Files.createTempDirectory("dialogue-whole-");
        properties.add("dialogue.data", folder::toString);
    }
}
