package org.leadershipdialogue.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class EndpointTest {

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void freshData(DynamicPropertyRegistry registry) {
        registry.add("dialogue.data", data::toString);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "400, application/json, {",
                "400, application/json, `{\"type\":\"message\",\"timestamp\":\"Amina\"}`",
                "401, application/json, `{\"type\":\"message\",\"serviceUrl\":\"https://evil.example/Amina\"}`",
                "415, text/plain, Amina",
                "415, multipart/form-data, Amina",
                "415, nonsense, Amina"
            })
    void refusesWithoutAWordAboutWhy(int status, String contentType, String body) throws Exception {
        HttpResponse<String> response = send(contentType, body);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).doesNotContain("Exception", "Amina", "com.fasterxml", "trace");
    }

    @ParameterizedTest
    @CsvSource({"262144, 400", "262145, 413", "3000000, 413"})
    void measuresBeforeItReads(int size, int status) throws Exception {
        assertThat(send("application/json", " ".repeat(size)).statusCode()).isEqualTo(status);
    }

    private HttpResponse<String> send(String contentType, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
                .header("Content-Type", contentType)
                .header("Authorization", "Bearer abc")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
