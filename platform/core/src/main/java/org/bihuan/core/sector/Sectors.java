package org.bihuan.core.sector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.sector.Grade;
import org.bihuan.api.sector.GradeFacts;
import org.bihuan.api.sector.GradeRule;
import org.bihuan.api.sector.Sector;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorListener;
import org.bihuan.api.sector.SectorProblem;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.core.report.Annex2FormSource;
import org.bihuan.core.sector.SectorContent.Places;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whiteboard: every {@link Sector} service there is, and which of them is shown. */
@Component(service = {Sectors.class, SectorRegistry.class})
public final class Sectors implements SectorRegistry {
    private static final Logger LOG = LoggerFactory.getLogger(Sectors.class);
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private final SectorContract contract;
    private final ActionPlan plan;
    private final Object lock = new Object();
    private final Map<Long, Candidate> candidates = new TreeMap<>();
    private final Map<String, SectorProblem> unread = new TreeMap<>();
    private final Map<Long, List<GradeRule>> rules = new HashMap<>();
    private volatile Shown shown = Shown.NOTHING;

    @Reference
    volatile List<SectorListener> listeners = List.of();

    @Activate
    public Sectors(
            @Reference OrganisationService organisations,
            @Reference CampaignService campaigns,
            @Reference Annex2FormSource form) {
        this.contract = new SectorContract(organisations, form.form());
        this.plan = ActionPlan.of(campaigns.current());
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
    public Optional<Grade> grade(SectorId sector, GradeFacts facts) {
        return shown.winner(sector).stream()
                .flatMap(winner -> winner.rules().stream())
                .filter(rule -> rule.sector().equals(sector))
                .flatMap(rule -> rule.grade(facts).stream())
                .findFirst();
    }

    @Override
    public List<SectorProblem> problems() {
        return shown.allProblems();
    }

    SectorContract contract() {
        return contract;
    }

    ActionPlan plan() {
        return plan;
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

    void ruleCame(long bundleId, GradeRule rule) {
        change(() -> {
            List<GradeRule> all = new ArrayList<>(rules.getOrDefault(bundleId, List.of()));
            all.add(rule);
            rules.put(bundleId, List.copyOf(all));
        });
    }

    void ruleWent(long bundleId, GradeRule rule) {
        change(() -> rules.put(
                bundleId,
                rules.getOrDefault(bundleId, List.of()).stream()
                        .filter(one -> one != rule)
                        .toList()));
    }

    /** Notes a bundle whose content is so faulty that no service was registered for it. */
    void refused(long bundleId, SectorProblem problem) {
        change(() -> unread.put("bundle " + bundleId, problem));
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
        List<SectorFault> faults = new ArrayList<>(contract.alone(definition, Places.NONE, origin.bringsRules()));
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
            List<GradeRule> own = rules.getOrDefault(one.origin().bundleId(), List.of());
            if (!faults.isEmpty()) {
                problems.add(one.origin().problem(faults));
            } else if (one.origin().bringsRules() && own.isEmpty()) {
                waiting.add(one.origin().problem(List.of(withoutRule())));
            } else {
                accepted.add(one.with(own));
            }
        }
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

    private static SectorFault withoutRule() {
        return new SectorFault(
                MANIFEST, 0, SectorFaultCode.SECTOR_REFERENCE_UNKNOWN, List.of("Provide-Capability", "GradeRule"));
    }

    private static void tell(SectorListener listener, SectorId sector) {
        try {
            listener.changed(sector);
        } catch (RuntimeException e) {
            LOG.warn("A listener failed over the change of {}", sector, e);
        }
    }
}
