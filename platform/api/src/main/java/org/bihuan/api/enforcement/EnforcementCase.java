package org.bihuan.api.enforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.Link;
import org.bihuan.api.record.RecordId;

/**
 * A case against an enterprise (执法案件). It changes no hazard: a penalty does not close one (plan, part three (3) 2: 严禁以罚代管).
 *
 * @param head what every record carries; the day is that on which the case was opened, the lead the department whose case it is
 * @param title what it is about (案由)
 * @param description the facts
 * @param links the hazards and accidents that it concerns, and the inspections that it rests on
 * @param stage where it stands
 * @param decisions what was decided, in the order of writing down; revoked ones as well
 * @param singleReason why one penalty is enough where enterprise and principal would both be punished
 * @param conclusion its end
 * @param voidReason why it was voided
 * @param version grows with every change
 */
public record EnforcementCase(
        Head head,
        String title,
        String description,
        List<Link> links,
        CaseStage stage,
        List<Decision> decisions,
        Optional<String> singleReason,
        Optional<Conclusion> conclusion,
        Optional<String> voidReason,
        long version)
        implements CampaignRecord {

    /** The records of a kind that it concerns. */
    public List<RecordId> linked(RecordKind kind) {
        return links.stream()
                .filter(link -> link.kind() == kind)
                .map(Link::record)
                .toList();
    }

    /** The decision with this number. */
    public Optional<Decision> decision(int number) {
        return decisions.stream().filter(one -> one.number() == number).findFirst();
    }

    /** Whether a penalty against this subject stands. */
    public boolean punishes(Subject subject) {
        return penalties().stream().anyMatch(one -> one.subject() == subject);
    }

    /** The decisions that stand; none once the case is voided. */
    public List<Decision> standing() {
        return stage == CaseStage.VOIDED
                ? List.of()
                : decisions.stream().filter(Decision::stands).toList();
    }

    /** The penalties among them. */
    public List<Decision> penalties() {
        return standing().stream().filter(Decision::punishes).toList();
    }

    /** The next version, after a further decision. */
    public EnforcementCase decided(Decision decision) {
        return next(
                stage,
                Stream.concat(decisions.stream(), Stream.of(decision)).toList(),
                singleReason,
                conclusion,
                voidReason);
    }

    /** The next version, with this decision instead of the one with its number. */
    public EnforcementCase amended(Decision decision) {
        List<Decision> amended = new ArrayList<>(decisions);
        amended.replaceAll(one -> one.number() == decision.number() ? decision : one);
        return next(stage, List.copyOf(amended), singleReason, conclusion, voidReason);
    }

    /** The next version, in which one penalty is enough. */
    public EnforcementCase single(String reason) {
        return next(stage, decisions, Optional.of(reason), conclusion, voidReason);
    }

    /** The next version, after its end. */
    public EnforcementCase concluded(Conclusion end) {
        return next(CaseStage.CONCLUDED, decisions, singleReason, Optional.of(end), voidReason);
    }

    /** The next version, after it was taken up again. */
    public EnforcementCase resumed() {
        return next(CaseStage.OPEN, decisions, singleReason, Optional.empty(), voidReason);
    }

    @Override
    public EnforcementCase supplemented() {
        return next(stage, decisions, singleReason, conclusion, voidReason);
    }

    /** The next version, after it turned out to be registered wrongly. */
    public EnforcementCase voided(String reason) {
        return next(CaseStage.VOIDED, decisions, singleReason, conclusion, Optional.of(reason));
    }

    private EnforcementCase next(
            CaseStage next,
            List<Decision> decided,
            Optional<String> single,
            Optional<Conclusion> end,
            Optional<String> reason) {
        return new EnforcementCase(head, title, description, links, next, decided, single, end, reason, version + 1);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.CASE;
    }

    @Override
    public String state() {
        return stage.name();
    }

    @Override
    public String text() {
        return Stream.concat(
                        Stream.of(description),
                        decisions.stream()
                                .flatMap(one -> Stream.concat(one.document().stream(), Stream.of(one.content()))))
                .reduce((before, after) -> before + "\n" + after)
                .orElseThrow();
    }

    @Override
    public List<String> further() {
        Stream<Optional<String>> decided = decisions.stream()
                .flatMap(one -> Stream.of(
                        one.person(),
                        one.basis(),
                        one.receiver(),
                        one.override(),
                        one.revocation().map(Revocation::reason)));
        return Stream.concat(decided, Stream.of(singleReason, conclusion.map(Conclusion::result)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The mark of cases in which something stands on a document, by its {@linkplain Decision#documentKey key}. */
    public static String documentMark(String key) {
        return "document." + key;
    }

    @Override
    public Set<String> marks() {
        return standing().stream()
                .flatMap(one -> one.documentKey().stream())
                .map(EnforcementCase::documentMark)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> claims() {
        return standing().stream().flatMap(one -> one.claim().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Count> counts() {
        return stage == CaseStage.VOIDED ? List.of() : new CaseFigures(this).counts();
    }
}
