package org.bihuan.core.sector;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bihuan.api.accident.MonthOfAccidents;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.sector.ColumnRule;
import org.bihuan.api.sector.CountedGoal;
import org.bihuan.api.sector.GoalRule;
import org.bihuan.api.sector.Grade;
import org.bihuan.api.sector.GradeRule;
import org.bihuan.api.sector.HazardFacts;
import org.bihuan.api.sector.Lead;
import org.bihuan.api.sector.LeadRule;
import org.bihuan.api.sector.RuleKind;
import org.bihuan.api.sector.Sector;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorListener;
import org.bihuan.api.sector.SectorProblem;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.sector.SectorRule;
import org.bihuan.core.report.Annex2FormSource;
import org.bihuan.core.sector.SectorContent.Places;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whiteboard: every {@link Sector} service there is, and which of them is shown. */
@Component(service = {Sectors.class, SectorRegistry.class})
public final class Sectors implements SectorRegistry {
    private static final Logger LOG = LoggerFactory.getLogger(Sectors.class);
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final Duration PATIENCE_WITH_A_RULE = Duration.ofSeconds(5);

    private final SectorContract contract;
    private final LastRead reader;
    private final Object lock = new Object();
    private final Map<Long, Candidate> candidates = new TreeMap<>();
    private final Map<String, SectorProblem> unread = new TreeMap<>();
    private final Map<Long, List<SectorRule>> rules = new HashMap<>();
    private final IdentityHashMap<SectorRule, SectorProblem> failed = new IdentityHashMap<>();
    private final RuleGuard guard;
    private volatile Shown shown = Shown.NOTHING;

    @Reference
    volatile List<SectorListener> listeners = List.of();

    @Activate
    public Sectors(
            @Reference OrganisationService organisations,
            @Reference CampaignService campaigns,
            @Reference Annex2FormSource form) {
        this(organisations, campaigns, form, PATIENCE_WITH_A_RULE);
    }

    Sectors(OrganisationService organisations, CampaignService campaigns, Annex2FormSource form, Duration patience) {
        this.guard = new RuleGuard(patience);
        this.contract = new SectorContract(organisations, form.form());
        this.reader = new LastRead(new SectorReader(ActionPlan.of(campaigns.current())));
    }

    @Deactivate
    void close() {
        guard.close();
    }

    @Override
    public List<SectorDefinition> all() {
        return shown.winners().stream().map(Candidate::definition).toList();
    }

    @Override
    public Optional<SectorDefinition> find(SectorId id) {
        return shown.winner(id).map(Candidate::definition);
    }

    @Override
    public Optional<Grade> grade(SectorId sector, HazardFacts facts) {
        return answer(sector, GradeRule.class, rule -> rule.grade(facts));
    }

    @Override
    public Optional<Lead> lead(SectorId sector, HazardFacts facts) {
        return answer(sector, LeadRule.class, rule -> rule.lead(facts));
    }

    @Override
    public Optional<List<Hazard>> counted(SectorId sector, String column, List<Hazard> candidates) {
        return answer(
                sector,
                ColumnRule.class,
                rule -> rule.column().equals(column)
                        ? Optional.of(candidates.stream()
                                .filter(one -> rule.counts(one.judgement()))
                                .toList())
                        : Optional.empty());
    }

    @Override
    public List<CountedGoal> goals(SectorId sector, List<MonthOfAccidents> months) {
        return answers(sector, GoalRule.class, rule -> Optional.of(rule.goal())
                        .map(goal -> new CountedGoal(
                                goal, months.stream().map(rule::counts).toList())))
                .toList();
    }

    private <R extends SectorRule, T> Optional<T> answer(
            SectorId sector, Class<R> kind, Function<R, Optional<T>> question) {
        return answers(sector, kind, question).findFirst();
    }

    /** What each rule of a kind answers, asked one after the other. */
    private <R extends SectorRule, T> Stream<T> answers(
            SectorId sector, Class<R> kind, Function<R, Optional<T>> question) {
        return shown.winner(sector).stream().flatMap(winner -> winner.rules().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .flatMap(rule -> guard
                        .ask(
                                rule,
                                () -> rule.sector().equals(sector) ? question.apply(rule) : Optional.empty(),
                                trouble -> failed(winner.origin(), rule, trouble))
                        .stream()));
    }

    @Override
    public List<SectorProblem> problems() {
        return shown.allProblems();
    }

    SectorContract contract() {
        return contract;
    }

    SectorContent read(SectorFiles files) throws IOException {
        return reader.read(files);
    }

    void came(Origin origin, Sector sector) {
        try {
            Candidate candidate = candidate(origin, sector);
            change(() -> candidates.put(origin.serviceId(), candidate));
        } catch (RuntimeException e) {
            SectorFault fault =
                    new SectorFault("", 0, SectorFaultCode.SECTOR_VALUE_WRONG, List.of("definition", e.toString()));
            change(() -> unread.put("service " + origin.serviceId(), origin.problem(List.of(fault))));
        }
    }

    void went(long serviceId) {
        change(() -> {
            candidates.remove(serviceId);
            unread.remove("service " + serviceId);
        });
    }

    void ruleCame(long bundleId, SectorRule rule) {
        change(() -> rules.merge(bundleId, List.of(rule), (before, now) -> Stream.concat(before.stream(), now.stream())
                .toList()));
    }

    void ruleWent(long bundleId, SectorRule rule) {
        guard.forget(rule);
        change(() -> {
            failed.remove(rule);
            rules.computeIfPresent(
                    bundleId,
                    (id, before) -> before.stream().filter(one -> one != rule).toList());
        });
    }

    /** Lists a rule that failed under problems, and says it once: its bundle goes on, and so does whoever asked. */
    private void failed(Origin origin, SectorRule rule, Throwable trouble) {
        String name = rule.getClass().getName();
        SectorFault fault =
                new SectorFault("", 0, SectorFaultCode.SECTOR_RULE_FAILED, List.of(name, trouble.toString()));
        boolean[] first = {false};
        change(() -> first[0] = failed.putIfAbsent(rule, origin.problem(List.of(fault))) == null);
        if (first[0]) {
            LOG.warn("Rule {} of {} failed; the sector's table answers instead", name, origin.bundle(), trouble);
        }
    }

    /** Notes a bundle whose content is so faulty that no service was registered for it. */
    void refused(SectorProblem problem) {
        change(() -> unread.put("bundle " + problem.bundleId(), problem));
    }

    /** Forgets all that was noted of a bundle. */
    void forgotten(long bundleId) {
        change(() -> {
            unread.remove("bundle " + bundleId);
            rules.remove(bundleId);
        });
    }

    private Candidate candidate(Origin origin, Sector sector) {
        if (sector instanceof ReadSector read) {
            return new Candidate(origin, read.definition(), read.places(), List.of(), List.of());
        }
        SectorDefinition definition = sector.definition();
        List<SectorFault> faults = new ArrayList<>(contract.alone(definition, Places.NONE, origin.rules()));
        faults.addAll(SectorContract.untranslated(definition, Places.NONE));
        return new Candidate(origin, definition, Places.NONE, faults, List.of());
    }

    private void change(Runnable change) {
        Set<SectorId> changed;
        List<SectorProblem> news;
        synchronized (lock) {
            Shown before = shown;
            change.run();
            shown = judge(before);
            changed = shown.differingFrom(before);
            news = shown.problems().stream()
                    .filter(problem -> !before.problems().contains(problem))
                    .toList();
        }
        news.forEach(problem ->
                LOG.warn("Sector of {} {} refused: {}", problem.bundle(), problem.bundleVersion(), problem.faults()));
        for (SectorListener listener : listeners) {
            changed.forEach(sector -> tell(listener, sector));
        }
    }

    /** Whoever was there first stays: first the sectors shown just now, then in the order in which they came. */
    private Shown judge(Shown before) {
        List<Candidate> inOrder = candidates.values().stream()
                .sorted(Comparator.comparing(
                        one -> before.winner(one.definition().id()).isEmpty()))
                .toList();
        List<Candidate> accepted = new ArrayList<>();
        List<SectorProblem> problems = new ArrayList<>(unread.values());
        List<SectorProblem> waiting = new ArrayList<>();
        for (Candidate one : inOrder) {
            List<SectorFault> faults = new ArrayList<>(one.faults());
            faults.addAll(SectorContract.beside(
                    one.definition(),
                    one.places(),
                    accepted.stream().map(Candidate::definition).toList()));
            List<SectorRule> own = rules.getOrDefault(one.origin().bundleId(), List.of());
            List<SectorFault> missing = missing(one.origin().rules(), own);
            if (!faults.isEmpty()) {
                problems.add(one.origin().problem(faults));
            } else if (!missing.isEmpty()) {
                waiting.add(one.origin().problem(missing));
            } else {
                accepted.add(one.with(own));
            }
        }
        waiting.addAll(failed.values());
        return new Shown(winners(accepted), List.copyOf(problems), List.copyOf(waiting));
    }

    /** The highest content version of each sector wins, then the newest service. */
    private static List<Candidate> winners(List<Candidate> accepted) {
        Comparator<Candidate> better = Comparator.comparing(Candidate::version)
                .thenComparing(one -> one.origin().serviceId());
        Map<SectorId, Candidate> best = new LinkedHashMap<>();
        accepted.forEach(one -> best.merge(
                one.definition().id(), one, (before, now) -> better.compare(now, before) > 0 ? now : before));
        return best.values().stream()
                .sorted(Comparator.<Candidate>comparingInt(
                                one -> one.definition().ordinal().orElse(Integer.MAX_VALUE))
                        .thenComparing(one -> one.definition().id().value()))
                .toList();
    }

    private static List<SectorFault> missing(Set<RuleKind> declared, List<SectorRule> there) {
        return declared.stream()
                .filter(kind -> there.stream().noneMatch(kind.type()::isInstance))
                .map(kind -> new SectorFault(
                        MANIFEST,
                        0,
                        SectorFaultCode.SECTOR_REFERENCE_UNKNOWN,
                        List.of("Provide-Capability", kind.type().getSimpleName())))
                .toList();
    }

    private static void tell(SectorListener listener, SectorId sector) {
        try {
            listener.changed(sector);
        } catch (RuntimeException e) {
            LOG.warn("A listener failed over the change of {}", sector, e);
        }
    }
}
