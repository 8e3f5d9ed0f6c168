package org.leadershipdialogue.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipdialogue.LeadershipDialogueApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RefusedStartTest {

    @TempDir
    Path folder;

    @Test
    void endsBeforeAnythingIsMadeAndSaysWhy(CapturedOutput output) {
        Path data = folder.resolve("data");

        assertThatThrownBy(() -> SpringApplication.run(
                        LeadershipDialogueApplication.class,
                        "--server.port=0",
                        "--dialogue.data=" + data,
                        "--dialogue.teams.app-id=bot",
                        "--dialogue.teams.certificate-path=/none"))
                .isInstanceOf(SettingsRefused.class);
        assertThat(output)
                .contains("APPLICATION FAILED TO START", "dialogue.teams.app-id is 'bot'", "Action:")
                .contains("dialogue.teams.tenant-id: set it to the directory (tenant) id")
                .doesNotContain("SettingsRefused");
        assertThat(data).doesNotExist();
    }
}
