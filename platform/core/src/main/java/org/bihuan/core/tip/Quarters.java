package org.bihuan.core.tip;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.tip.RewardQuarter;
import org.bihuan.api.tip.RewardRequest;
import org.bihuan.api.tip.RewardStage;

/** Counts reward requests by the quarters in which they were made. */
final class Quarters {
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private Quarters() {}

    /** From the quarter of the first request on until that of today. */
    static List<RewardQuarter> of(List<RewardRequest> requests, LocalDate today) {
        Optional<LocalDate> first = requests.stream().map(Quarters::quarter).min(LocalDate::compareTo);
        return first.stream()
                .flatMap(start -> Stream.iterate(start, day -> !day.isAfter(today), day -> day.plusMonths(3)))
                .map(start -> quarter(
                        start,
                        requests.stream()
                                .filter(one -> quarter(one).equals(start))
                                .toList()))
                .toList();
    }

    private static RewardQuarter quarter(LocalDate start, List<RewardRequest> requests) {
        List<RewardRequest> granted = at(requests, RewardStage.GRANTED);
        List<RewardRequest> anonymous =
                granted.stream().filter(RewardRequest::anonymous).toList();
        return new RewardQuarter(
                start,
                start.plusMonths(3).minusDays(1),
                at(requests, RewardStage.REQUESTED).size(),
                granted.size(),
                at(requests, RewardStage.REFUSED).size(),
                anonymous.size(),
                amount(granted),
                amount(anonymous));
    }

    private static List<RewardRequest> at(List<RewardRequest> requests, RewardStage stage) {
        return requests.stream().filter(one -> one.stage() == stage).toList();
    }

    private static BigDecimal amount(List<RewardRequest> granted) {
        return granted.stream()
                .flatMap(one -> one.answer().stream())
                .flatMap(answer -> answer.amount().stream())
                .reduce(NOTHING, BigDecimal::add);
    }

    private static LocalDate quarter(RewardRequest request) {
        return request.head().occurred().with(IsoFields.DAY_OF_QUARTER, 1);
    }
}
