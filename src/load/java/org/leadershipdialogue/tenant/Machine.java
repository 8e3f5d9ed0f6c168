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

    /// Where Linux has them in a process' line, counted from behind its name; in hundredths of a second.
    private static final int CHILDREN_IN_USER_MODE = 13;

    private static final int CHILDREN_IN_KERNEL = 14;
    private static final long MILLISECONDS_A_TICK = 10;

    private Machine() {}

    static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /// What a process and those it began have used, ended ones too; of this process, whose children are measured, only
    /// itself.
    static Duration processor(ProcessHandle process) throws IOException {
        boolean own = process.pid() == ProcessHandle.current().pid();
        Duration used = Stream.concat(Stream.of(process), own ? Stream.empty() : process.descendants())
                .flatMap(each -> each.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
        return own ? used : used.plus(ended(process));
    }

    /// What children have used that are no more: a server has a process for each connection, and a pool renews them.
    /// Zero where the system does not say.
    private static Duration ended(ProcessHandle process) throws IOException {
        Path stat = Path.of("/proc", Long.toString(process.pid()), "stat");
        if (!Files.exists(stat)) {
            return Duration.ZERO;
        }
        String line = Files.readString(stat);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        long ticks = Long.parseLong(fields[CHILDREN_IN_USER_MODE]) + Long.parseLong(fields[CHILDREN_IN_KERNEL]);
        return Duration.ofMillis(ticks * MILLISECONDS_A_TICK);
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
