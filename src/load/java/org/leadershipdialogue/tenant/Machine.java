package org.leadershipdialogue.tenant;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What processes take of this machine.
final class Machine {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private Machine() {}

    static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /// What a process and those it began have used; of this process, whose children are measured, only itself.
    static Duration processor(ProcessHandle process) {
        boolean own = process.pid() == ProcessHandle.current().pid();
        return Stream.concat(Stream.of(process), own ? Stream.empty() : process.descendants())
                .flatMap(each -> each.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// The most it ever held at once, in megabytes; zero where the system does not say.
    static long mostMemory(ProcessHandle process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /// What is left in the heap of a Java process, as G1 has it, once what nobody needs is collected; in megabytes.
    static long heap(ProcessHandle process) throws IOException {
        tell(process, "GC.run");
        Matcher used = USED.matcher(tell(process, "GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) / 1024 : 0;
    }

    private static String tell(ProcessHandle process, String what) throws IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process said = new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), what)
                .redirectErrorStream(true)
                .start();
        return new String(said.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
