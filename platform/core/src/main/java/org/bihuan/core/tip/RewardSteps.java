package org.bihuan.core.tip;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.tip.AnswerReward;
import org.bihuan.api.tip.RewardAnswer;
import org.bihuan.api.tip.RewardFault;
import org.bihuan.api.tip.RewardRequest;
import org.bihuan.api.tip.RewardStage;
import org.bihuan.core.privacy.Impersonal;
import org.bihuan.core.record.Stages;
import org.bihuan.core.record.Step;
import org.bihuan.core.record.Told;

/** The steps of a reward request: what each needs, from which stages it is possible, what it leaves. */
final class RewardSteps {
    private static final int LONGEST_DOCUMENT = 100;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_REASON = 500;
    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final Set<RewardStage> WAITING = EnumSet.of(RewardStage.REQUESTED);

    private final RewardRequest request;
    private final Faults faults;
    private final LocalDate today;

    RewardSteps(RewardRequest request, Faults faults, LocalDate today) {
        this.request = request;
        this.faults = faults;
        this.today = today;
    }

    Step<RewardRequest> answer(AnswerReward told, String by) {
        Optional<Boolean> granted = faults.present("/granted", told.granted());
        Optional<BigDecimal> amount = Told.yuan("/amount", told.amount(), LEAST, faults);
        granted.ifPresent(yes -> {
            faults.require(!yes || told.amount() != null, "/amount", CommonFault.REQUIRED);
            faults.require(yes || told.amount() == null, "/amount", RewardFault.NO_AMOUNT_REFUSED);
        });
        LocalDate date = Optional.ofNullable(told.date()).orElse(today);
        LocalDate asked = request.head().occurred();
        faults.require(!date.isAfter(today), "/date", CommonFault.IN_THE_FUTURE);
        faults.require(!date.isBefore(asked), "/date", RewardFault.BEFORE_THE_REQUEST, asked);
        Optional<String> document = Impersonal.text(
                "/document", faults.optionalText("/document", told.document(), LONGEST_DOCUMENT), faults);
        Optional<String> opinion =
                Impersonal.text("/opinion", faults.text("/opinion", told.opinion(), LONGEST_TEXT), faults);
        faults.throwIfAny();
        Stages.require(request.stage(), "answer", WAITING);
        return new Step<>(
                granted.orElseThrow() ? "granted" : "refused",
                "",
                request.answered(new RewardAnswer(date, document, amount, opinion.orElseThrow(), by)));
    }

    Step<RewardRequest> cancel(ReasonedChange told) {
        Optional<String> reason =
                Impersonal.text("/reason", faults.text("/reason", told.reason(), LONGEST_REASON), faults);
        faults.throwIfAny();
        Stages.require(request.stage(), "void", EnumSet.complementOf(EnumSet.of(RewardStage.VOIDED)));
        return new Step<>("voided", reason.orElseThrow(), request.voided(reason.orElseThrow()));
    }
}
