package org.bihuan.testkit.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.search.SearchEntry;
import org.bihuan.testkit.Some;

/** Makes entries of the search index. */
public final class SomeEntry {
    private UUID id = Some.id();
    private String kind = "hazard";
    private List<String> texts = new ArrayList<>();
    private List<String> further = List.of();
    private List<String> names = List.of();
    private Ownership whose = new Ownership(Optional.empty(), Optional.empty(), Optional.empty());
    private final Map<String, String> marks = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();

    private SomeEntry() {}

    public static SomeEntry anEntry(String... texts) {
        SomeEntry some = new SomeEntry();
        some.texts = List.of(texts);
        return some;
    }

    public SomeEntry id(UUID other) {
        id = other;
        return this;
    }

    public SomeEntry kind(String other) {
        kind = other;
        return this;
    }

    /** It is found by these besides. */
    public SomeEntry further(String... others) {
        further = List.of(others);
        return this;
    }

    /** Its texts are names. */
    public SomeEntry named() {
        names = texts;
        return this;
    }

    /** This enterprise goes on with it after a split. */
    public SomeEntry inheritedBy(EnterpriseId heir) {
        whose = whose.inherited(Optional.of(heir));
        return this;
    }

    public SomeEntry of(String lead, String territory, EnterpriseId enterprise) {
        whose = new Ownership(
                Optional.of(new OrganisationId(lead)),
                Optional.of(new OrganisationId(territory)),
                Optional.of(enterprise));
        return this;
    }

    public SomeEntry registeredBy(String body) {
        whose = whose.registeredBy(Optional.of(new OrganisationId(body)));
        return this;
    }

    public SomeEntry mark(String name, String value) {
        marks.put(name, value);
        return this;
    }

    public SomeEntry day(String name, LocalDate day) {
        days.put(name, day);
        return this;
    }

    public SearchEntry build() {
        return new SearchEntry(
                kind,
                id,
                "number " + id,
                "title " + id,
                texts,
                further,
                names,
                whose,
                "registered",
                LocalDate.of(2023, 6, 1),
                marks,
                days);
    }
}
