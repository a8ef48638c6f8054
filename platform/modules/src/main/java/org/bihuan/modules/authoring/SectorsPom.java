package org.bihuan.modules.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pom that names the product's sectors. */
final class SectorsPom {
    private static final Pattern MODULE = Pattern.compile("\\s*<module>(.+)</module>");

    private SectorsPom() {}

    /** Names one more folder, in the order of the alphabet. */
    static void name(Path pom, String folder) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(pom));
        int last = -1;
        int next = -1;
        for (int i = 0; i < lines.size(); i++) {
            Matcher module = MODULE.matcher(lines.get(i));
            if (module.matches()) {
                int order = module.group(1).compareTo(folder);
                if (order == 0) {
                    return;
                }
                last = i;
                next = order > 0 && next < 0 ? i : next;
            }
        }
        if (last < 0) {
            throw new IOException(pom + " names no modules");
        }
        lines.add(next < 0 ? last + 1 : next, "    <module>" + folder + "</module>");
        Files.writeString(pom, String.join("\n", lines) + "\n");
    }
}
