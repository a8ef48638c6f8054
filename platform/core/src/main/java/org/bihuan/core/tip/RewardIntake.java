package org.bihuan.core.tip;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.enforcement.CaseFault;
import org.bihuan.api.enforcement.CaseStage;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.MessageCode;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.Link;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.tip.NewRewardRequest;
import org.bihuan.api.tip.RewardFault;
import org.bihuan.api.tip.RewardRequest;
import org.bihuan.api.tip.RewardStage;
import org.bihuan.core.privacy.Impersonal;
import org.bihuan.core.record.Numbers;
import org.bihuan.core.record.Paged;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Told;

/** Checks everything that a caller tells of a reward to be asked for. */
final class RewardIntake {

    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_TEXT = 2000;

    private final RecordDesk desk;
    private final Numbers numbers;

    RewardIntake(RecordDesk desk, Numbers numbers) {
        this.desk = desk;
        this.numbers = numbers;
    }

    /**
     * The request to be written down.
     *
     * @throws org.bihuan.api.problem.ProblemException with every fault
     */
    RewardRequest check(Command command, NewRewardRequest told) {
        Faults faults = command.faults();
        Optional<CampaignRecord> reported = reported(told, command.caller(), faults);
        Optional<LocalDate> occurred = desk.heads().occurred(told.occurred(), desk.today(), faults);
        Optional<String> reference =
                Impersonal.text("/reference", faults.text("/reference", told.reference(), LONGEST_REFERENCE), faults);
        Optional<Boolean> anonymous = faults.present("/anonymous", told.anonymous());
        Optional<String> verification = Impersonal.text(
                "/verification", faults.text("/verification", told.verification(), LONGEST_TEXT), faults);
        reported.ifPresent(one -> occurred.ifPresent(day -> notBefore(one, day, faults)));
        reference.ifPresent(one -> askedOnce(one, faults));
        faults.throwIfAny();
        CampaignRecord record = reported.orElseThrow();
        return new RewardRequest(
                head(record.head(), command.caller(), occurred.orElseThrow()),
                Impersonal.without(record.title()),
                reference.orElseThrow(),
                anonymous.orElseThrow(),
                verification.orElseThrow(),
                List.of(new Link(record.kind(), record.head().id())),
                RewardStage.REQUESTED,
                Optional.empty(),
                Optional.empty(),
                1);
    }

    private Optional<CampaignRecord> reported(NewRewardRequest told, Caller caller, Faults faults) {
        if (Told.isGiven(told.hazard()) && Told.isGiven(told.opened())) {
            faults.add("/opened", RewardFault.HAZARD_OR_CASE);
            return Optional.empty();
        }
        if (Told.isGiven(told.opened())) {
            Optional<EnforcementCase> opened = desk.links(EnforcementCase.class, Function.READ_CASE)
                    .find("/opened", told.opened(), caller, faults);
            opened.ifPresent(one -> faults.require(
                    one.stage() != CaseStage.VOIDED,
                    "/opened",
                    RewardFault.NOT_FOUND_TRUE,
                    one.head().number()));
            return opened.map(CampaignRecord.class::cast);
        }
        Optional<Hazard> hazard = desk.hazardLinks().find("/hazard", told.hazard(), caller, faults);
        hazard.ifPresent(one -> {
            faults.require(one.stage().counts(), "/hazard", RewardFault.NOT_FOUND_TRUE, one.number());
            faults.require(
                    one.broughtBy(Source.PUBLIC_REPORT),
                    "/hazard",
                    RewardFault.NOT_REPORTED_BY_THE_PUBLIC,
                    one.number());
        });
        return hazard.map(CampaignRecord.class::cast);
    }

    private static void notBefore(CampaignRecord reported, LocalDate day, Faults faults) {
        LocalDate first = reported.head().occurred();
        MessageCode fault = reported instanceof Hazard ? HazardFault.BEFORE_THE_FINDING : CaseFault.BEFORE_THE_CASE;
        faults.require(!day.isBefore(first), "/occurred", fault, first);
    }

    /** One report is rewarded once; a hazard may have been reported by several. */
    void askedOnce(String reference, Faults faults) {
        String claim = RewardRequest.key(reference);
        Paged.all(after -> desk.records()
                        .list(RewardRequest.class, RecordQuery.select().page(after, Paged.AT_ONCE), new Reach.All()))
                .stream()
                .filter(other -> other.claims().contains(claim))
                .forEach(other -> faults.add(
                        "/reference", RewardFault.ASKED_ALREADY, other.head().number()));
    }

    private Head head(Head of, Caller caller, LocalDate occurred) {
        return new Head(
                desk.nextId(),
                numbers.next(occurred),
                of.sector(),
                of.sectorName(),
                of.row(),
                of.tags(),
                of.ownership().registeredBy(caller.organisation()),
                of.leadReason(),
                of.enterpriseName(),
                of.heirName(),
                occurred,
                desk.now());
    }
}
