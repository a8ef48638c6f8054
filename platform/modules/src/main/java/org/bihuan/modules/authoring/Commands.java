package org.bihuan.modules.authoring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.Responsibility;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorDefinition;

/** What a sector's author asks of the product where no server runs. */
final class Commands {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 50;
    private static final int LONGEST_NAME = 100;

    private final Offline offline;
    private final Kit kit;
    private final BufferedReader in;
    private final PrintStream out;

    /**
     * What the product brings for authors.
     *
     * @param archetype the archetype, a jar or a folder
     * @param version version of the product
     * @param repository address of the repository that holds the parent of all sectors
     */
    record Kit(Path archetype, String version, String repository) {}

    Commands(Offline offline, Kit kit, BufferedReader in, PrintStream out) {
        this.offline = offline;
        this.kit = kit;
        this.in = in;
        this.out = out;
    }

    /** Runs one command; true: it did what was asked. */
    boolean run(String command, List<String> words) throws IOException {
        try {
            Arguments arguments = Arguments.of(words);
            switch (command) {
                case "new-sector" -> newSector(arguments);
                case "sector-jar" -> out.println(new SectorSources(arguments.path(0)).pack(offline));
                case "sector-sheet" -> sheet(arguments);
                case "sector-from-sheet" -> fromSheet(arguments);
                default -> throw new RefusedException("unknown command " + command);
            }
            return true;
        } catch (RefusedException refused) {
            refused.lines().forEach(out::println);
        } catch (ProblemException refused) {
            out.println(offline.line("", refused.problem(), refused.arguments()).strip());
            refused.faults()
                    .forEach(fault -> out.println(offline.line(fault.pointer(), fault.code(), fault.arguments())));
        }
        return false;
    }

    private void newSector(Arguments arguments) throws IOException, RefusedException {
        String id = arguments.at(0).isEmpty() ? asked("编号（小写字母、数字、连字符） / id") : arguments.at(0);
        if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
            throw new RefusedException(id + "  编号只能用小写字母、数字和连字符 / an id has a-z, 0-9 and hyphens only");
        }
        Path folder = arguments.option("dir").map(Path::of).orElse(Path.of(id));
        refuseExisting(folder);
        String nameZh = name(arguments, "name", "中文名称 / Chinese name");
        String nameEn = name(arguments, "english", "英文名称 / English name");
        Organisation lead = department(given(arguments, "lead", "牵头部门（名称或编号） / lead department"));
        make(id, nameZh, nameEn, lead.id(), folder);
        new SectorSources(folder).checked(offline);
        out.println(folder.toAbsolutePath().normalize());
    }

    private void make(String id, String nameZh, String nameEn, OrganisationId lead, Path folder) throws IOException {
        new Archetype(kit.archetype())
                .make(
                        new Archetype.Wanted(id, nameZh, nameEn, lead.value(), kit.version(), kit.repository()),
                        folder.toAbsolutePath().normalize());
    }

    private void sheet(Arguments arguments) throws IOException, RefusedException {
        Path file = arguments.path(0);
        if (arguments.at(1).isEmpty()) {
            try (OutputStream to = Files.newOutputStream(file)) {
                offline.sheets().template(offline.departments(), to);
            }
        } else {
            SectorDefinition sector = definition(arguments.path(1));
            try (OutputStream to = Files.newOutputStream(file)) {
                offline.sheets().write(sector, offline.departments(), to);
            }
        }
        out.println(file.toAbsolutePath().normalize());
    }

    /** As far as it can be read: what is missing can be filled in in the spreadsheet. */
    private SectorDefinition definition(Path from) throws RefusedException {
        Path content = Files.isDirectory(from) ? new SectorSources(from).root() : from;
        SectorCheck check = offline.inspector().inspect(content);
        if (check.definition().isEmpty()) {
            throw new RefusedException(check.faults().stream()
                    .map(fault -> offline.line(fault.file() + ":" + fault.line(), fault.code(), fault.arguments()))
                    .toList());
        }
        return check.definition().get();
    }

    private void fromSheet(Arguments arguments) throws IOException, RefusedException {
        Sheets.Taken taken =
                new Sheets(offline.sheets(), offline.departments(), offline.inspector()).take(arguments.path(0));
        Path target = arguments.path(1);
        if (target.toString().endsWith(".jar")) {
            Files.write(target, DataBundle.ofTexts(taken.sector(), taken.files()));
        } else {
            if (!Files.exists(target)) {
                SectorDefinition sector = taken.sector();
                OrganisationId lead = sector.responsibilities().stream()
                        .filter(one -> one.part() == Responsibility.Part.LEAD)
                        .map(Responsibility::department)
                        .findFirst()
                        .orElseThrow();
                make(sector.id().value(), sector.name().zh(), sector.name().en(), lead, target);
            }
            new SectorSources(target).replace(taken.files());
        }
        out.println(target.toAbsolutePath().normalize());
    }

    private static void refuseExisting(Path folder) throws RefusedException {
        if (Files.exists(folder)) {
            throw new RefusedException(folder + "  已存在 / is there already");
        }
    }

    private Organisation department(String text) throws RefusedException {
        Optional<Organisation> found = offline.departments()
                .find(new OrganisationId(text))
                .or(() -> offline.departments().named(text));
        return found.orElseThrow(() -> new RefusedException(text + "  没有这个部门，可用 / no such department; known: "
                + offline.departments().all().stream()
                        .filter(one -> one.active() && one.kind() == Organisation.Kind.DEPARTMENT)
                        .map(one -> one.shortName() + " " + one.id())
                        .collect(Collectors.joining("，"))));
    }

    private String name(Arguments arguments, String option, String question) throws IOException, RefusedException {
        String name = given(arguments, option, question);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new RefusedException(question + "  不能为空，最多100字 / must not be empty, at most 100 characters");
        }
        return name;
    }

    private String given(Arguments arguments, String option, String question) throws IOException {
        Optional<String> given = arguments.option(option);
        return given.isPresent() ? given.get().strip() : asked(question);
    }

    private String asked(String question) throws IOException {
        out.print(question + ": ");
        out.flush();
        String answer = in.readLine();
        return answer == null ? "" : answer.strip();
    }
}
