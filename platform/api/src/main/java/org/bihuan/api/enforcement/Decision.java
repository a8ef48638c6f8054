package org.bihuan.api.enforcement;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.RecordId;

/**
 * What was decided in a case.
 *
 * @param number 1 for the first of the case
 * @param kind its kind
 * @param subject against whom
 * @param person name of the principal, where it is against the principal
 * @param document number of its document (文书号); decisions that share document and subject are one penalty
 * @param date the day of the decision
 * @param department who decided
 * @param basis the legal basis as the officer cites it: document and clause
 * @param content what was decided
 * @param amount the fine in yuan
 * @param persons how many persons were transferred
 * @param receiver the organ that took over
 * @param dangerousOperation whether the case published is one of dangerous operation (危险作业罪)
 * @param hazards the hazards of the case that it is for
 * @param override why it is a penalty although a safe harbour stood against it; empty: none did
 * @param revocation why it does not stand any more
 * @param until the last day of a ban; empty: it has none, or it is no ban
 */
public record Decision(
        int number,
        DecisionKind kind,
        Subject subject,
        Optional<String> person,
        Optional<String> document,
        LocalDate date,
        OrganisationId department,
        Optional<String> basis,
        String content,
        Optional<BigDecimal> amount,
        Optional<Integer> persons,
        Optional<String> receiver,
        boolean dangerousOperation,
        List<RecordId> hazards,
        Optional<String> override,
        Optional<Revocation> revocation,
        Optional<LocalDate> until) {
    /** @throws ArithmeticException if the fine has more than two decimals */
    public Decision {
        amount = amount.map(yuan -> yuan.setScale(2));
    }

    /** By which its document is recognised: brackets, letters and spaces are written in several ways. */
    public Optional<String> documentKey() {
        return document.map(number -> Normalizer.normalize(number, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[\\[{〔【〈]", "(")
                .replaceAll("[\\]}〕】〉]", ")")
                .toLowerCase(Locale.ROOT));
    }

    /** Whether it rests on the same document as another one, against the same subject. */
    public boolean sharesDocument(Decision other) {
        return subject == other.subject && document.isPresent() && documentKey().equals(other.documentKey());
    }

    /**
     * What is laid upon somebody or handed over by a document stands in one case alone: the document with its subject and who decided.
     * Empty for what concerns no enterprise alone, such as a circular, which may name those of several cases.
     */
    public Optional<String> claim() {
        return documentKey()
                .filter(key -> kind.penalty() || kind.handsOver())
                .map(key -> String.join("/", subject.name(), department.value(), key));
    }

    /** Whether it stands. */
    public boolean stands() {
        return revocation.isEmpty();
    }

    /** Whether it is a penalty that stands. */
    public boolean punishes() {
        return kind.penalty() && stands();
    }

    /** Whether it bans somebody from an industry on a day. */
    public boolean bans(LocalDate day) {
        return kind == DecisionKind.INDUSTRY_BAN
                && stands()
                && !day.isBefore(date)
                && until.filter(day::isAfter).isEmpty();
    }

    /** The same, not standing any more. */
    public Decision revoked(Revocation why) {
        return new Decision(
                number,
                kind,
                subject,
                person,
                document,
                date,
                department,
                basis,
                content,
                amount,
                persons,
                receiver,
                dangerousOperation,
                hazards,
                override,
                Optional.of(why),
                until);
    }
}
