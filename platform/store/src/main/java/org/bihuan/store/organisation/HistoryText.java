package org.bihuan.store.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.organisation.EnterpriseHistory;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.FormerName;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.api.organisation.Superior;
import org.bihuan.store.database.Legible;
import org.bihuan.store.database.Lines;

/** What an enterprise was as one text: a line each, which begins with what it tells. */
final class HistoryText {
    private static final String NAME = "name";
    private static final String SUPERIOR = "superior";
    private static final String SUCCESSOR = "successor";

    private HistoryText() {}

    static String write(EnterpriseHistory history) {
        StringBuilder text = new StringBuilder();
        history.formerNames()
                .forEach(one -> Lines.append(text, NAME, one.until().toString(), one.name()));
        history.superiors()
                .forEach(one -> Lines.append(
                        text,
                        SUPERIOR,
                        one.from().toString(),
                        one.enterprise().map(of -> of.id().toString()).orElse(""),
                        one.enterprise().map(OtherEnterprise::name).orElse("")));
        history.successors()
                .forEach(one -> Lines.append(text, SUCCESSOR, one.id().toString(), one.name()));
        return text.toString();
    }

    static EnterpriseHistory read(String text) {
        List<FormerName> names = new ArrayList<>();
        List<Superior> superiors = new ArrayList<>();
        List<OtherEnterprise> successors = new ArrayList<>();
        for (List<String> fields : Lines.read(text)) {
            switch (fields.get(0)) {
                case NAME -> names.add(new FormerName(fields.get(2), LocalDate.parse(fields.get(1))));
                case SUPERIOR ->
                    superiors.add(new Superior(
                            LocalDate.parse(fields.get(1)),
                            fields.get(2).isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(other(fields.get(2), fields.get(3)))));
                default -> successors.add(other(fields.get(1), fields.get(2)));
            }
        }
        return Legible.unaltered(new EnterpriseHistory(names, superiors, successors), text, HistoryText::write);
    }

    private static OtherEnterprise other(String id, String name) {
        return new OtherEnterprise(new EnterpriseId(UUID.fromString(id)), name);
    }
}
