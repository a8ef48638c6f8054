package org.bihuan.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewHazard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.api.attachment.NewAttachment;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.audit.Seal;
import org.bihuan.api.evidence.Evidence;
import org.bihuan.api.evidence.Evidence.Chain;
import org.bihuan.api.evidence.Evidence.Piece;
import org.bihuan.api.evidence.Evidence.Proof;
import org.bihuan.api.evidence.Evidence.Proven;
import org.bihuan.api.evidence.Evidence.Sealed;
import org.bihuan.api.evidence.Evidence.Step;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.identity.Role;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.NewEnterprise;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.organisation.Person.Duty;
import org.bihuan.api.organisation.PersonId;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.store.OrganisationStore.NewRecord;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the proof as a stranger does: with SHA-256 and what the sheet says, without anything of the product. */
class EvidenceServiceTest {
    private static final HexFormat HEX = HexFormat.of();

    private final Platform platform = new Platform();
    private final Caller office = Platform.office();
    private final Enterprise quarry = platform.enterprises.register(
            Command.by(office),
            NewEnterprise.of("石场", Some.creditCode().value(), "street-longcheng", "non-coal-mines"));
    private final DefaultEvidenceService evidence = new DefaultEvidenceService(
            platform.stores.events(),
            platform.stores.hazards(),
            platform.stores.records(),
            platform.stores.enterprises(),
            platform.stores.organisations(),
            platform.stores.people(),
            platform.stores.attachments(),
            platform.stores.users(),
            platform.stores.modules(),
            platform.attachments,
            platform.access,
            platform.sealer);

    @TempDir
    private Path directory = Path.of("");

    @AfterEach
    void stop() {
        platform.close();
    }

    private Hazard registered() {
        return platform.hazards.register(
                Command.by(office), aNewHazard().of(quarry.id()).build());
    }

    /** A hazard with evidence, beside others whose events stand under the same seals. */
    private Hazard withEvidence() throws IOException {
        registered();
        Hazard hazard = registered();
        registered();
        platform.sealer.sealNow();
        Path report = Files.writeString(directory.resolve("report"), "%PDF-1.7\n%%EOF");
        platform.attachments.add(
                Command.by(office),
                RecordKind.HAZARD,
                hazard.id().value(),
                new NewAttachment("document", "整改报告.pdf", null, report, hex(sha256(Files.readAllBytes(report)))));
        platform.hazards.rectify(Command.by(office), hazard.id(), new RectifyHazard(2L, null, "已整改", true));
        registered();
        return hazard;
    }

    @Test
    void everyStepOfTheProofCanBeRecomputed() throws IOException {
        Hazard hazard = withEvidence();

        Evidence proof = evidence.of(office, RecordKind.HAZARD, hazard.id().value());

        assertThat(proof.record().name()).isEqualTo(hazard.number());
        assertThat(proof.record().events())
                .extracting(proven -> proven.event().action())
                .containsExactly("registered", "evidence-added", "rectified");
        assertThat(proof.pieces()).hasSize(1);
        assertThat(proof.seals()).hasSize(2);
        for (Chain chain : chains(proof)) {
            List<Proven> events = chain.events();
            assertThat(hex(sha256(chain.text().getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(events.get(events.size() - 1).event().recordDigest());
            String before = "";
            for (Proven proven : events) {
                byte[] hashed = HEX.parseHex(proven.hashed());
                assertThat(hex(sha256(hashed))).isEqualTo(proven.event().hash());
                assertThat(new String(hashed, StandardCharsets.ISO_8859_1)).endsWith(before);
                assertThat(root(proven.event(), proven.proof().orElseThrow()))
                        .isEqualTo(seal(proof, proven.proof().orElseThrow()).root());
                before = proven.event().hash();
            }
        }
        for (Sealed sealed : proof.seals()) {
            assertThat(hex(sha256(HEX.parseHex(sealed.hashed()))))
                    .isEqualTo(sealed.seal().hash());
        }
        assertThat(proof.last()).isEqualTo(platform.stores.events().lastSeal());
    }

    @Test
    void whatDoesNotBelongToTheRecordIsNotTold() throws IOException {
        Hazard hazard = withEvidence();

        Evidence proof = evidence.of(office, RecordKind.HAZARD, hazard.id().value());

        assertThat(chains(proof).stream().flatMap(chain -> chain.events().stream()))
                .allMatch(proven -> proven.event().record().equals(hazard.id().value())
                        || proven.event().kind() == RecordKind.ATTACHMENT);
    }

    @Test
    void theProofIsForThoseWhoMayReadTheRecord() {
        Hazard hazard = registered();

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> evidence.of(
                        Platform.street("street-wulong"),
                        RecordKind.HAZARD,
                        hazard.id().value()))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(CommonProblem.NOT_FOUND));
    }

    @Test
    void firmsBodiesAndPeopleAreProvenAsWellToThoseWhoSeeThem() {
        UUID firm = quarry.id().value();
        Person officer = new Person(
                new PersonId(Some.id()),
                Platform.unit("dept-housing"),
                Duty.CONTACT_OFFICER,
                "张三",
                "科长",
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2023, 5, 10),
                Optional.empty(),
                1);
        platform.stores.people().add(officer, Some.anEventOf(officer).build());
        OrganisationRecord body = Some.anOrganisation("community-square");
        platform.stores
                .organisations()
                .add(List.of(new NewRecord(body, Some.anEventOf(body).build())));

        Evidence proof = evidence.of(Platform.firm(quarry.id()), RecordKind.ENTERPRISE, firm);
        assertThat(proof.record().name()).isEqualTo(quarry.creditCode().value());
        assertThat(hex(sha256(proof.record().text().getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(proof.record().events().get(0).event().recordDigest());
        assertThat(proof.pieces()).isEmpty();
        UUID person = officer.id().value();
        assertThat(evidence.of(office, RecordKind.PERSON, person).record().events())
                .hasSize(1);
        assertThat(evidence.of(office, RecordKind.ORGANISATION, body.key())
                        .record()
                        .name())
                .isEqualTo("community-square");

        refused(Platform.street("street-wulong"), RecordKind.ENTERPRISE, firm, CommonProblem.NOT_FOUND);
        refused(Platform.firm(quarry.id()), RecordKind.PERSON, person, CommonProblem.FORBIDDEN);
        refused(office, RecordKind.ORGANISATION, Some.id(), CommonProblem.NOT_FOUND);
    }

    @Test
    void theProofOfABodySaysFromWhereSomebodyCalledAndIsForThoseWhoSeePeople() {
        OrganisationRecord body = Some.anOrganisation("community-square");
        platform.stores
                .organisations()
                .add(List.of(new NewRecord(body, Some.anEventOf(body).build())));
        Map<Role, Boolean> given = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Caller caller = role == Role.ENTERPRISE ? Platform.firm(quarry.id()) : Platform.role(role);
            try {
                evidence.of(caller, RecordKind.ORGANISATION, body.key());
                given.put(role, true);
            } catch (ProblemException refusal) {
                assertThat(refusal.problem()).isEqualTo(CommonProblem.FORBIDDEN);
                given.put(role, false);
            }
        }
        for (Role role : Role.values()) {
            Caller caller = role == Role.ENTERPRISE ? Platform.firm(quarry.id()) : Platform.role(role);
            assertThat(given.get(role))
                    .as(role.id())
                    .isEqualTo(!(platform.access.reach(caller, Function.READ_PERSON) instanceof Reach.None));
        }
        assertThat(given.get(Role.ENTERPRISE)).isFalse();
    }

    private void refused(Caller caller, RecordKind kind, UUID record, CommonProblem problem) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> evidence.of(caller, kind, record))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    private static List<Chain> chains(Evidence proof) {
        return Stream.concat(Stream.of(proof.record()), proof.pieces().stream().map(Piece::chain))
                .toList();
    }

    private static Seal seal(Evidence evidence, Proof proof) {
        return evidence.seals().stream()
                .map(Sealed::seal)
                .filter(one -> one.number() == proof.seal())
                .findFirst()
                .orElseThrow();
    }

    private static String root(Event event, Proof proof) {
        byte[] at = sha256(HEX.parseHex("00" + event.hash()));
        for (Step step : proof.steps()) {
            at = sha256(HEX.parseHex("01" + (step.left() ? step.hash() + hex(at) : hex(at) + step.hash())));
        }
        return hex(at);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }
}
