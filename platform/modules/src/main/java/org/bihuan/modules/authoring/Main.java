package org.bihuan.modules.authoring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Started by {@code bin/bihuan} for whoever writes a sector. */
public final class Main {
    private Main() {}

    /**
     * Runs one command; the process ends with 1 where it could not be done.
     *
     * @param arguments the archetype, the product's version, the address of its repository, the command, its words
     */
    public static void main(String[] arguments) throws IOException {
        List<String> all = List.of(arguments);
        Commands commands = new Commands(
                Offline.found(),
                new Commands.Kit(Path.of(all.get(0)), all.get(1), all.get(2)),
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                System.out);
        if (!commands.run(all.get(3), all.subList(4, all.size()))) {
            System.exit(1);
        }
    }
}
