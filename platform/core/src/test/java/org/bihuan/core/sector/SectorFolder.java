package org.bihuan.core.sector;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A small sound sector, to be spoilt by a test. */
final class SectorFolder {
    static final String SECTOR = "SECTOR-INF/sector.yaml";
    static final String ITEMS = "SECTOR-INF/checklists/10-items.yaml";
    static final String ENGLISH = "SECTOR-INF/i18n/en.yaml";

    private static final String SOUND_SECTOR = """
            id: campus
            name: {zh: 校园}
            version: 1.0.0
            highRisk: none
            leaderCheck: quarterly
            drill: once-in-action
            responsibilities:
              - {department: dept-edu, part: lead, scope: 校园}
            topics:
              - {id: meals, name: 食堂, lead: dept-market}
            columns:
              - {id: exits, name: 出口, items: [campus-01]}
            placeCategories:
              - {id: dormitory, name: 宿舍}
            objectTypes:
              - {id: school, name: 学校}
            tags: [parks]
            standards:
              - {id: rule, title: 规定, number: 令1, issuer: 某部, from: 2022-01-01, until: 2030-12-31, confidence: sure}
            focusPoints:
              - {id: SP-21-01, text: 宿舍}
            """;
    private static final String SOUND_ITEMS = """
            items:
              - id: campus-01
                group: 宿舍
                requirement: 宿舍安全出口不少于2个，未锁闭
                basis:
                  - {standard: plan, clause: 二, confidence: verified}
                  - {standard: rule, confidence: unsure}
                severity: major
                ground: plan-listed
                check: 推门
                measure: 开门
                topic: meals
                focusPoints: [SP-21-01]
              - id: campus-02
                group: 宿舍
                requirement: 宿舍内没有违规电器
                basis:
                  - {standard: rule, clause: 第一条, confidence: sure}
                severity: general
                check: 看
                measure: 收
            """;
    private static final String SOUND_ENGLISH = """
            name: Campus
            scope.0: Campuses
            topic.meals: Canteen
            column.exits: Exits
            place.dormitory: Dormitory
            object.school: School
            groups: {宿舍: Dormitories}
            items:
              campus-01: {requirement: Exits, check: Push, measure: Open}
              campus-02: {requirement: No appliances, check: Look, measure: Collect}
            """;

    private final Map<String, byte[]> files = new TreeMap<>();

    static SectorFolder sound() {
        return new SectorFolder()
                .with(SECTOR, SOUND_SECTOR)
                .with(ITEMS, SOUND_ITEMS)
                .with(ENGLISH, SOUND_ENGLISH);
    }

    SectorFolder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    SectorFolder with(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    SectorFolder without(String file) {
        files.remove(file);
        return this;
    }

    /** Replaces a text that must be there. */
    SectorFolder replacing(String file, String before, String after) {
        String text = text(file);
        if (!text.contains(before)) {
            throw new IllegalArgumentException(file + " does not contain " + before);
        }
        return with(file, text.replace(before, after));
    }

    String text(String file) {
        return new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }

    /** The line of the first occurrence. */
    int lineOf(String file, String part) {
        String text = text(file);
        return (int) text.substring(0, text.indexOf(part))
                        .chars()
                        .filter(one -> one == '\n')
                        .count()
                + 1;
    }

    Path writeTo(Path folder) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A bundle with these files. */
    byte[] jar(String symbolicName, String version) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", symbolicName);
        main.putValue("Bundle-Version", version);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                jar.putNextEntry(new JarEntry(file.getKey()));
                jar.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
