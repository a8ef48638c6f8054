package org.bihuan.api.tip;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.Link;

/**
 * A request to the city's committee office to reward a public report that was found true (plan, part four (2) 4: 经调查属实的，由区安委办
 * 报市安委办……对举报人给予奖励; rule R-ENF-08). It never says who reported, whether anonymously or not: whoever received the report
 * knows under which reference. What was paid out is a work record, which feeds Annex 1.
 *
 * @param head what every record carries, as the record of what was reported does; it happened on the day of the request
 * @param title what was reported, in one line
 * @param reference under which the report was received
 * @param anonymous whether it was anonymous
 * @param verification what the inquiry found
 * @param links what was reported: a hazard, or a case for an illegal act
 * @param stage where it stands
 * @param answer what the city's committee office answered
 * @param voidReason why it was voided
 * @param version grows with every change
 */
public record RewardRequest(
        Head head,
        String title,
        String reference,
        boolean anonymous,
        String verification,
        List<Link> links,
        RewardStage stage,
        Optional<RewardAnswer> answer,
        Optional<String> voidReason,
        long version)
        implements CampaignRecord {
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARK_BESIDE_LETTER = Pattern.compile("(?<!\\p{N})-|-(?!\\p{N})");

    /**
     * What two spellings of one reference have in common: width and case of letters, spaces, hyphens and brackets tell no two
     * reports apart, but where a number ends does.
     */
    public static String key(String reference) {
        String plain = Normalizer.normalize(reference, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String key =
                MARK_BESIDE_LETTER.matcher(MARKS.matcher(plain).replaceAll("-")).replaceAll("");
        return key.isEmpty() ? plain : key;
    }

    /** The next version, after the city's committee office answered. */
    public RewardRequest answered(RewardAnswer told) {
        return next(
                told.amount().isPresent() ? RewardStage.GRANTED : RewardStage.REFUSED, Optional.of(told), voidReason);
    }

    /** The next version, after it turned out to be registered wrongly. */
    public RewardRequest voided(String reason) {
        return next(RewardStage.VOIDED, answer, Optional.of(reason));
    }

    @Override
    public RewardRequest supplemented() {
        return next(stage, answer, voidReason);
    }

    private RewardRequest next(RewardStage next, Optional<RewardAnswer> told, Optional<String> reason) {
        return new RewardRequest(
                head, title, reference, anonymous, verification, links, next, told, reason, version + 1);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.REWARD_REQUEST;
    }

    /** One report is rewarded once, of whatever record it is. */
    @Override
    public Set<String> claims() {
        return stage == RewardStage.VOIDED ? Set.of() : Set.of(key(reference));
    }

    @Override
    public String state() {
        return stage.name();
    }

    @Override
    public String text() {
        return String.join("\n", reference, verification);
    }

    @Override
    public List<String> further() {
        return answer.map(given -> Stream.concat(given.document().stream(), Stream.of(given.opinion()))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<Count> counts() {
        return List.of();
    }
}
