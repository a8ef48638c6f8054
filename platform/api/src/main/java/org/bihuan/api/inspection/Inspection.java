package org.bihuan.api.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.Link;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.RecordId;

/**
 * The inspection of an enterprise by a department or a street (检查; plan, part three (3)). What the team answers for is
 * closed by the first signature; figures rest on what everybody signed.
 *
 * @param head what every record carries; it happens on the day for which it is planned, and its lead is who leads the team
 * @param mode in which way
 * @param scope by which checklists
 * @param dispatch the inspection with which the team set out, where this is a further one of the same dispatch
 * @param teamCounted whether the team that was dispatched is counted with this inspection; empty: with the first of its dispatch
 * @param team who goes, at least one with an account
 * @param experts who goes along as an expert
 * @param beginning that it began
 * @param sheet the checklists of that day with the answers
 * @param signatures who signed, in order
 * @param stage where it stands
 * @param voidReason why it was voided
 * @param version grows with every change
 */
public record Inspection(
        Head head,
        InspectionMode mode,
        InspectionScope scope,
        Optional<RecordId> dispatch,
        Optional<Boolean> teamCounted,
        List<Member> team,
        List<Expert> experts,
        Optional<Beginning> beginning,
        Sheet sheet,
        List<Signature> signatures,
        InspectionStage stage,
        Optional<String> voidReason,
        long version)
        implements CampaignRecord {

    /** What is signed. */
    public SignedContent content() {
        return new SignedContent(head, mode, scope, team, experts, beginning, sheet);
    }

    /** Whose signature is still missing. */
    public List<UserId> toSign() {
        return accounts()
                .filter(account ->
                        signatures.stream().noneMatch(one -> one.user().equals(account)))
                .toList();
    }

    /** Whether the team that was dispatched is counted with this inspection, once it is submitted; experts are no team. */
    public boolean countsTeam() {
        return mode != InspectionMode.EXPERT_SERVICE && teamCounted.orElse(dispatch.isEmpty());
    }

    /** The same version, with which the team is counted, or with another one of its dispatch. */
    public Inspection countingTeam(boolean here) {
        return new Inspection(
                head,
                mode,
                scope,
                dispatch,
                Optional.of(here),
                team,
                experts,
                beginning,
                sheet,
                signatures,
                stage,
                voidReason,
                version);
    }

    /** Whether somebody belongs to the team. */
    @Override
    public boolean takesPart(UserId user) {
        return accounts().anyMatch(user::equals);
    }

    /** Until everybody signed. */
    @Override
    public boolean takesEvidence() {
        return stage != InspectionStage.SUBMITTED && stage != InspectionStage.VOIDED;
    }

    @Override
    public Optional<Instant> signedSince() {
        return signatures.stream().map(Signature::signed).findFirst();
    }

    private Stream<UserId> accounts() {
        return team.stream().flatMap(member -> member.account().stream());
    }

    /** The next version, after the team began with these people and checklists. */
    public Inspection begun(Beginning begin, List<Member> present, List<Expert> advising, Sheet blank) {
        return next(present, advising, Optional.of(begin), blank, signatures, InspectionStage.UNDERWAY, voidReason);
    }

    /** The next version, after items were answered or led to hazards. */
    public Inspection filledIn(Sheet filled) {
        return next(team, experts, beginning, filled, signatures, stage, voidReason);
    }

    /** The next version, after somebody of the team signed; submitted by the last of them. */
    public Inspection signed(Signature signature) {
        List<Signature> all =
                Stream.concat(signatures.stream(), Stream.of(signature)).toList();
        boolean last = toSign().equals(List.of(signature.user()));
        return next(
                team,
                experts,
                beginning,
                sheet,
                all,
                last ? InspectionStage.SUBMITTED : InspectionStage.SIGNING,
                voidReason);
    }

    @Override
    public Inspection supplemented() {
        return next(team, experts, beginning, sheet, signatures, stage, voidReason);
    }

    /** The next version, after it turned out to be planned or made wrongly. */
    public Inspection voided(String reason) {
        return next(team, experts, beginning, sheet, signatures, InspectionStage.VOIDED, Optional.of(reason));
    }

    private Inspection next(
            List<Member> present,
            List<Expert> advising,
            Optional<Beginning> begin,
            Sheet filled,
            List<Signature> signed,
            InspectionStage next,
            Optional<String> reason) {
        return new Inspection(
                head,
                mode,
                scope,
                dispatch,
                teamCounted,
                present,
                advising,
                begin,
                filled,
                signed,
                next,
                reason,
                version + 1);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.INSPECTION;
    }

    @Override
    public String state() {
        return stage.name();
    }

    /** The sector and the enterprise, as they were called then. */
    @Override
    public String title() {
        return Stream.concat(head.sectorName().stream(), head.enterpriseName().stream())
                .reduce((sector, enterprise) -> sector + " · " + enterprise)
                .orElse(head.number());
    }

    /** The people, and what was noted. */
    @Override
    public String text() {
        Stream<String> people =
                Stream.concat(team.stream().map(Member::name), experts.stream().map(Expert::name));
        Stream<String> notes =
                sheet.items().flatMap(item -> item.answer().stream()).map(Answer::note);
        return Stream.concat(people, notes)
                .filter(said -> !said.isBlank())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    /** The hazards found, the inspection with which the team set out, and the accounts of the team. */
    @Override
    public List<String> further() {
        return Stream.concat(
                        team.stream().map(Member::unit),
                        experts.stream().flatMap(expert -> Stream.of(expert.unit(), expert.field())))
                .toList();
    }

    @Override
    public List<Link> links() {
        return Stream.of(
                        sheet.hazards().stream(),
                        dispatch.stream().map(first -> new Link(RecordKind.INSPECTION, first)),
                        accounts().map(account -> new Link(RecordKind.USER, new RecordId(account.value()))))
                .flatMap(links -> links)
                .distinct()
                .toList();
    }

    /** Nothing before everybody signed. */
    @Override
    public List<Count> counts() {
        return stage == InspectionStage.SUBMITTED
                ? beginning.map(Beginning::day).map(this::counts).orElse(List.of())
                : List.of();
    }

    private List<Count> counts(LocalDate day) {
        List<Count> counts = new ArrayList<>();
        if (countsTeam()) {
            counts.add(Count.of(Measure.TEAMS_SENT, head, day));
        }
        if (!experts.isEmpty()) {
            counts.add(Count.of(Measure.EXPERTS, head, day, experts.size()));
        }
        counts.add(Count.of(Measure.ENTERPRISES_CHECKED, head, day));
        if (scope.sixWorks()) {
            counts.add(Count.of(Measure.SPOT_CHECK_01, head, day));
            SpotCheckIndicator.ALL.stream()
                    .filter(indicator -> indicator.foundOn(sheet))
                    .forEach(indicator -> counts.add(Count.of(indicator.measure(), head, day)));
        }
        return List.copyOf(counts);
    }
}
