package org.bihuan.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.accident.AccidentKind;
import org.bihuan.api.accident.AccidentService;
import org.bihuan.api.accident.AccidentStage;
import org.bihuan.api.accident.CorrectAccident;
import org.bihuan.api.accident.ListAccident;
import org.bihuan.api.accident.Listing;
import org.bihuan.api.accident.MonthOfAccidents;
import org.bihuan.api.accident.NewAccident;
import org.bihuan.api.accident.Toll;
import org.bihuan.api.attachment.AttachmentService;
import org.bihuan.api.audit.AuditService;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.Verification;
import org.bihuan.api.campaign.Campaign;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.campaign.FrequencyService;
import org.bihuan.api.campaign.Obligation;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.enforcement.CaseService;
import org.bihuan.api.evidence.EvidenceService;
import org.bihuan.api.exchange.ExportService;
import org.bihuan.api.exchange.ImportService;
import org.bihuan.api.filter.FilterChange;
import org.bihuan.api.filter.FilterId;
import org.bihuan.api.filter.FilterService;
import org.bihuan.api.filter.NewFilter;
import org.bihuan.api.filter.SavedFilter;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.AskExtension;
import org.bihuan.api.hazard.DecideExtension;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.HazardService;
import org.bihuan.api.hazard.HazardSigns;
import org.bihuan.api.hazard.MergeHazard;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.OverruleLead;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.IdentityService;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.identity.Role;
import org.bihuan.api.inspection.InspectionService;
import org.bihuan.api.issue.ConfirmIssue;
import org.bihuan.api.issue.FixIssue;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.issue.IssueService;
import org.bihuan.api.issue.NewIssue;
import org.bihuan.api.issue.TreatRootCause;
import org.bihuan.api.job.JobService;
import org.bihuan.api.lookback.LookBackService;
import org.bihuan.api.module.Module;
import org.bihuan.api.module.ModuleCheck;
import org.bihuan.api.module.ModuleFault;
import org.bihuan.api.module.ModuleProblem;
import org.bihuan.api.module.ModuleService;
import org.bihuan.api.module.SheetService;
import org.bihuan.api.organisation.ChangeEnterprise;
import org.bihuan.api.organisation.ChangeOrganisation;
import org.bihuan.api.organisation.ChangePerson;
import org.bihuan.api.organisation.CloseEnterprise;
import org.bihuan.api.organisation.DissolveOrganisation;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.organisation.EnterpriseService;
import org.bihuan.api.organisation.NewEnterprise;
import org.bihuan.api.organisation.NewOrganisation;
import org.bihuan.api.organisation.NewPerson;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.organisation.OrganisationRegister;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.organisation.PersonId;
import org.bihuan.api.organisation.PersonService;
import org.bihuan.api.organisation.RevealPhone;
import org.bihuan.api.organisation.SealedPhone;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.report.Annex2;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.Annex2Printer;
import org.bihuan.api.report.Annex2Query;
import org.bihuan.api.report.ColumnId;
import org.bihuan.api.report.CountedRecord;
import org.bihuan.api.report.FigureQuery;
import org.bihuan.api.report.ReportService;
import org.bihuan.api.report.RowId;
import org.bihuan.api.risk.RiskPrinter;
import org.bihuan.api.risk.RiskService;
import org.bihuan.api.search.SearchHit;
import org.bihuan.api.search.SearchResult;
import org.bihuan.api.search.SearchService;
import org.bihuan.api.sector.Comparison;
import org.bihuan.api.sector.CountedGoal;
import org.bihuan.api.sector.EditionService;
import org.bihuan.api.sector.Goal;
import org.bihuan.api.sector.Grade;
import org.bihuan.api.sector.HazardFacts;
import org.bihuan.api.sector.Lead;
import org.bihuan.api.sector.OwnColumn;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorPanel;
import org.bihuan.api.sector.SectorProblem;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.sector.Turn;
import org.bihuan.api.selfcheck.DrillService;
import org.bihuan.api.selfcheck.DutyService;
import org.bihuan.api.selfcheck.SelfCheckService;
import org.bihuan.api.statement.FigureRecords;
import org.bihuan.api.statement.GoalProgress;
import org.bihuan.api.statement.GoalService;
import org.bihuan.api.statement.Statement;
import org.bihuan.api.statement.StatementService;
import org.bihuan.api.supervision.SupervisionService;
import org.bihuan.api.text.Text;
import org.bihuan.api.trace.TraceService;
import org.bihuan.api.work.WorkService;
import org.bihuan.rest.http.Platform;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeIssue;

/** Every service at its simplest: it remembers what it was told, and refuses on demand. */
final class FakePlatform implements Platform {
    static final Issue ISSUE = Some.anIssue()
            .of(new EnterpriseId(Some.id()), "某矿业有限公司")
            .concerning(new RecordId(Some.id()))
            .tagged("parks")
            .build();

    static final Accident ACCIDENT = new Accident(
            Some.anIssue().build().head(),
            AccidentKind.WORK,
            "采场二号台阶",
            "边坡滑塌事故",
            "作业时边坡滑塌",
            new Toll(1, 2, new BigDecimal("800000")),
            Optional.empty(),
            Listing.NONE,
            List.of(),
            AccidentStage.REGISTERED,
            Optional.empty(),
            1);

    final FakeIdentity identity = new FakeIdentity();
    final FakeJobs jobs = new FakeJobs();
    final Map<HazardId, Hazard> hazards = new LinkedHashMap<>();
    final List<Command> commands = new ArrayList<>();
    final List<Object> told = new ArrayList<>();
    final List<Enterprise> enterprises = new ArrayList<>();
    final Map<SectorId, SectorDefinition> sectors = new LinkedHashMap<>(Map.of(Sectors.MINES.id(), Sectors.MINES));
    volatile boolean complete = true;
    volatile Supplier<Hazard> nextStep = () -> hazards.values().iterator().next();

    private <T> T there(T service) {
        if (!complete) {
            throw new ProblemException(CommonProblem.UNAVAILABLE);
        }
        return service;
    }

    void note(Command command, Object input) {
        commands.add(command);
        told.add(input);
        command.faults().throwIfAny();
    }

    @Override
    public boolean complete() {
        return complete;
    }

    /** System administrators change modules, everybody else does everything else. */
    @Override
    public Access access() {
        return there(new Access() {
            @Override
            public Reach reach(Caller caller, Function function) {
                boolean modules = function == Function.CHANGE_MODULES;
                boolean administrator = caller.role() == Role.SYSTEM_ADMINISTRATOR;
                return modules == administrator ? new Reach.All() : new Reach.None();
            }

            @Override
            public void require(Caller caller, Function function) {
                if (reach(caller, function) instanceof Reach.None) {
                    throw new ProblemException(CommonProblem.FORBIDDEN);
                }
            }
        });
    }

    @Override
    public IdentityService identity() {
        return there(identity);
    }

    @Override
    public OrganisationService organisations() {
        Organisation street = new Organisation(
                new OrganisationId("street-longcheng"),
                "龙城街道办事处",
                "龙城街道",
                Organisation.Kind.STREET,
                List.of(),
                Optional.empty(),
                true);
        return there(new OrganisationService() {
            @Override
            public List<Organisation> all() {
                return List.of(street);
            }

            @Override
            public Optional<Organisation> find(OrganisationId id) {
                return all().stream().filter(body -> body.id().equals(id)).findFirst();
            }

            @Override
            public Optional<Organisation> named(String name) {
                return Optional.empty();
            }

            @Override
            public Optional<Organisation> find(OrganisationId id, LocalDate day) {
                return find(id);
            }

            @Override
            public OrganisationId inCharge(OrganisationId id) {
                return id;
            }
        });
    }

    @Override
    public OrganisationRegister organisationRegister() {
        return there(new OrganisationRegister() {
            @Override
            public OrganisationRecord add(Command command, NewOrganisation organisation) {
                note(command, organisation);
                return Sectors.WATER;
            }

            @Override
            public OrganisationRecord change(Command command, OrganisationId id, ChangeOrganisation change) {
                note(command, change);
                return get(command.caller(), id);
            }

            @Override
            public OrganisationRecord dissolve(Command command, OrganisationId id, DissolveOrganisation end) {
                note(command, end);
                return get(command.caller(), id);
            }

            @Override
            public OrganisationRecord get(Caller caller, OrganisationId id) {
                return Optional.of(Sectors.WATER)
                        .filter(one -> one.id().equals(id))
                        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
            }

            @Override
            public List<Event> events(Caller caller, OrganisationId id) {
                return List.of(Some.anEventOf(get(caller, id)).build());
            }
        });
    }

    @Override
    public PersonService people() {
        return there(new PersonService() {
            @Override
            public Person name(Command command, NewPerson person) {
                note(command, person);
                return Sectors.OFFICER;
            }

            @Override
            public Person change(Command command, PersonId id, ChangePerson change) {
                note(command, change);
                return Sectors.OFFICER;
            }

            @Override
            public PersonService.RevealedPhone revealPhone(Command command, PersonId id, RevealPhone reason) {
                note(command, reason);
                return new PersonService.RevealedPhone(Sectors.OFFICER, "10000000001");
            }

            @Override
            public List<Person> of(Caller caller, OrganisationId unit) {
                return List.of(Sectors.OFFICER);
            }

            @Override
            public List<Appointments> appointments(Caller caller) {
                return organisations().all().stream()
                        .map(unit -> new Appointments(unit, true, false, true))
                        .toList();
            }

            @Override
            public List<Event> events(Caller caller, PersonId id) {
                return List.of(Some.anEventOf(Sectors.OFFICER).build());
            }
        });
    }

    @Override
    public EnterpriseService enterprises() {
        return there(new EnterpriseService() {
            @Override
            public Enterprise register(Command command, NewEnterprise enterprise) {
                note(command, enterprise);
                enterprises.add(Some.anEnterprise().build());
                return enterprises.get(enterprises.size() - 1);
            }

            @Override
            public Enterprise change(Command command, EnterpriseId id, ChangeEnterprise change) {
                note(command, change);
                return get(command.caller(), id);
            }

            @Override
            public Enterprise close(Command command, EnterpriseId id, CloseEnterprise closing) {
                note(command, closing);
                return get(command.caller(), id);
            }

            @Override
            public Enterprise reopen(Command command, EnterpriseId id, ReasonedChange reason) {
                note(command, reason);
                return get(command.caller(), id);
            }

            @Override
            public EnterpriseService.RevealedPhone revealPhone(Command command, EnterpriseId id, RevealPhone reason) {
                note(command, reason);
                return new EnterpriseService.RevealedPhone(get(command.caller(), id), "10000000001");
            }

            @Override
            public List<Enterprise> alike(Caller caller, String name, OrganisationId territory) {
                told.add(name + " " + territory);
                return enterprises;
            }

            @Override
            public List<Event> events(Caller caller, EnterpriseId id) {
                return List.of(Some.anEventOf(get(caller, id))
                        .changing(new Change("phone.sealed", "", "key:secret"), new Change("tags[0]", "", "park"))
                        .build());
            }

            @Override
            public Enterprise get(Caller caller, EnterpriseId id) {
                return enterprises.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
            }

            @Override
            public Page<Enterprise> list(Caller caller, EnterpriseQuery query) {
                told.add(query);
                return new Page<>(enterprises, Optional.of("more"));
            }
        });
    }

    @Override
    public SectorRegistry sectors() {
        return there(new SectorRegistry() {
            @Override
            public List<SectorDefinition> all() {
                return List.copyOf(sectors.values());
            }

            @Override
            public Optional<SectorDefinition> find(SectorId id) {
                return Optional.ofNullable(sectors.get(id));
            }

            @Override
            public Optional<Grade> grade(SectorId sector, HazardFacts facts) {
                return Optional.empty();
            }

            @Override
            public Optional<Lead> lead(SectorId sector, HazardFacts facts) {
                return Optional.empty();
            }

            @Override
            public Optional<List<Hazard>> counted(SectorId sector, String column, List<Hazard> candidates) {
                return Optional.empty();
            }

            @Override
            public List<CountedGoal> goals(SectorId sector, List<MonthOfAccidents> months) {
                return List.of();
            }

            @Override
            public List<SectorProblem> problems() {
                return List.of(new SectorProblem(
                        9,
                        "org.bihuan.sector.broken",
                        "1.0.0",
                        List.of(new SectorFault(
                                "SECTOR-INF/sector.yaml",
                                3,
                                SectorFaultCode.SECTOR_KEY_UNKNOWN,
                                List.of("nmae", "id, name")))));
            }
        });
    }

    @Override
    public FrequencyService frequencies() {
        return there(new FrequencyService() {
            @Override
            public List<Obligation> ofSector(SectorId sector, LocalDate from, LocalDate until) {
                told.add(List.of(from, until));
                return List.of(new Obligation(
                        Obligation.Duty.LEADER_CHECK, Obligation.Whom.HIGH_RISK, "R-FRQ-01", from, until));
            }

            @Override
            public List<Obligation> ofEnterprise(SectorId sector, boolean highRisk, LocalDate from, LocalDate until) {
                return List.of();
            }
        });
    }

    @Override
    public List<SectorPanel> panels() {
        return List.of(new SectorPanel() {
            @Override
            public SectorId sector() {
                return Sectors.MINES.id();
            }

            @Override
            public String version() {
                return Sectors.MINES.version();
            }

            @Override
            public String path() {
                return "/sector/non-coal-mines/1.0.0-abc/";
            }

            @Override
            public Optional<byte[]> file(String name) {
                return name.equals(SCRIPT) ? Optional.of(new byte[0]) : Optional.empty();
            }
        });
    }

    @Override
    public EditionService editions() {
        return there(new EditionService() {
            @Override
            public List<Turn> turns(SectorId sector) {
                return List.of(new Turn(LocalDate.of(2023, 10, 1), CHANGE));
            }

            @Override
            public Comparison compare(SectorId sector, LocalDate before, LocalDate after) {
                told.add(List.of(before, after));
                return CHANGE;
            }
        });
    }

    @Override
    public HazardService hazards() {
        return there(new HazardService() {
            @Override
            public Hazard register(Command command, NewHazard hazard) {
                note(command, hazard);
                Hazard registered = Some.aHazard().build();
                hazards.put(registered.id(), registered);
                return registered;
            }

            @Override
            public Hazard plan(Command command, HazardId id, PlanHazard plan) {
                return step(command, plan);
            }

            @Override
            public Hazard rectify(Command command, HazardId id, RectifyHazard rectification) {
                return step(command, rectification);
            }

            @Override
            public Hazard accept(Command command, HazardId id, AcceptHazard acceptance) {
                return step(command, acceptance);
            }

            @Override
            public Hazard giveBack(Command command, HazardId id, ReasonedChange reason) {
                return step(command, reason);
            }

            @Override
            public Hazard cancel(Command command, HazardId id, ReasonedChange reason) {
                return step(command, reason);
            }

            @Override
            public Hazard get(Caller caller, HazardId id) {
                return Optional.ofNullable(hazards.get(id))
                        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
            }

            @Override
            public Hazard askExtension(Command command, HazardId id, AskExtension wish) {
                return step(command, wish);
            }

            @Override
            public Hazard decideExtension(Command command, HazardId id, DecideExtension decision) {
                return step(command, decision);
            }

            @Override
            public Hazard reopen(Command command, HazardId id, ReasonedChange reason) {
                return step(command, reason);
            }

            @Override
            public Hazard overruleLead(Command command, HazardId id, OverruleLead lead) {
                return step(command, lead);
            }

            @Override
            public Hazard merge(Command command, HazardId id, MergeHazard merger) {
                return step(command, merger);
            }

            @Override
            public HazardSigns signs(Caller caller, HazardId id) {
                return new HazardSigns(List.of(get(caller, id)), List.of());
            }

            @Override
            public Page<Hazard> list(Caller caller, HazardQuery query) {
                told.add(query);
                return new Page<>(List.copyOf(hazards.values()), Optional.empty());
            }

            @Override
            public List<Event> events(Caller caller, HazardId id) {
                return List.of(Some.anEventOf(get(caller, id))
                        .changing(new Change("plan.deadline", "", "2023-06-30"))
                        .build());
            }

            private Hazard step(Command command, Object input) {
                note(command, input);
                return nextStep.get();
            }
        });
    }

    @Override
    public SupervisionService supervisions() {
        return there(new FakeSupervisions(this));
    }

    @Override
    public LookBackService lookBacks() {
        return there(new FakeLookBacks(this));
    }

    @Override
    public IssueService issues() {
        return there(new IssueService() {
            @Override
            public Issue register(Command command, NewIssue issue) {
                note(command, issue);
                return ISSUE;
            }

            @Override
            public Issue treatRootCause(Command command, RecordId id, TreatRootCause measures) {
                note(command, measures);
                return ISSUE.treated(SomeIssue.rootCause(LocalDate.of(2023, 6, 2)));
            }

            @Override
            public Issue fix(Command command, RecordId id, FixIssue fix) {
                note(command, fix);
                return ISSUE.fixed(SomeIssue.fix(LocalDate.of(2023, 6, 3)));
            }

            @Override
            public Issue confirm(Command command, RecordId id, ConfirmIssue confirmation) {
                note(command, confirmation);
                return ISSUE.confirmed(SomeIssue.confirmation(LocalDate.of(2023, 6, 4)));
            }

            @Override
            public Issue giveBack(Command command, RecordId id, ReasonedChange reason) {
                note(command, reason);
                return ISSUE.returned();
            }

            @Override
            public Issue cancel(Command command, RecordId id, ReasonedChange reason) {
                note(command, reason);
                return ISSUE.voided("重复");
            }

            @Override
            public Issue get(Caller caller, RecordId id) {
                return Optional.of(ISSUE)
                        .filter(issue -> issue.head().id().equals(id))
                        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
            }

            @Override
            public Page<Issue> list(Caller caller, RecordQuery query) {
                told.add(query);
                return new Page<>(List.of(ISSUE), Optional.empty());
            }

            @Override
            public List<Event> events(Caller caller, RecordId id) {
                return List.of(Some.anEventOf(get(caller, id))
                        .changing(new Change("rootCause.measures", "", "建立月查制度"))
                        .build());
            }
        });
    }

    @Override
    public RiskService risks() {
        return there(new FakeRisks(this::note, told));
    }

    @Override
    public WorkService work() {
        return there(new FakeWork(this::note, told));
    }

    @Override
    public AccidentService accidents() {
        return there(new AccidentService() {
            @Override
            public Accident register(Command command, NewAccident accident) {
                note(command, accident);
                return ACCIDENT;
            }

            @Override
            public Accident correct(Command command, RecordId id, CorrectAccident correction) {
                note(command, correction);
                return ACCIDENT.corrected(new Toll(3, 0, BigDecimal.ZERO), Optional.of(true));
            }

            @Override
            public Accident list(Command command, RecordId id, ListAccident listing) {
                note(command, listing);
                return ACCIDENT.listed(Listing.CITY);
            }

            @Override
            public Accident cancel(Command command, RecordId id, ReasonedChange reason) {
                note(command, reason);
                return ACCIDENT.voided("重复");
            }

            @Override
            public Accident get(Caller caller, RecordId id) {
                return Optional.of(ACCIDENT)
                        .filter(accident -> accident.head().id().equals(id))
                        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
            }

            @Override
            public Page<Accident> list(Caller caller, RecordQuery query) {
                told.add(query);
                return new Page<>(List.of(ACCIDENT), Optional.empty());
            }

            @Override
            public List<Event> events(Caller caller, RecordId id) {
                return List.of(Some.anEventOf(get(caller, id))
                        .changing(new Change("toll.deaths", "1", "3"))
                        .build());
            }

            @Override
            public List<MonthOfAccidents> months(Caller caller, SectorId sector, YearMonth from, YearMonth until) {
                return List.of();
            }
        });
    }

    @Override
    public CaseService cases() {
        return there(new FakeCases(this));
    }

    @Override
    public InspectionService inspections() {
        return there(new FakeInspections(this));
    }

    @Override
    public SelfCheckService selfChecks() {
        return there(new FakeSelfChecks(this));
    }

    @Override
    public DrillService drills() {
        return there(new FakeDrills(this));
    }

    @Override
    public DutyService duties() {
        return there(FakeDrills::duties);
    }

    @Override
    public TraceService traces() {
        return there(new FakeTraces());
    }

    @Override
    public AttachmentService attachments() {
        return there(new FakeAttachments(this));
    }

    @Override
    public EvidenceService evidence() {
        return there((caller, kind, record) -> SomeEvidence.of(FakeAttachments.PHOTO));
    }

    @Override
    public ReportService reports() {
        return there(new ReportService() {
            @Override
            public Annex2Form annex2Form() {
                return Sectors.FORM;
            }

            @Override
            public Annex2 annex2(Caller caller, Annex2Query query) {
                told.add(query);
                return new Annex2(
                        query.asOf(),
                        query.lead(),
                        query.territory(),
                        Sectors.FORM.rows().stream()
                                .map(row -> new Annex2.Line(
                                        row.id(),
                                        Map.of(new ColumnId("hazard_found"), Optional.of(BigDecimal.valueOf(12))),
                                        Map.of(new ColumnId("hazard_found"), Optional.of(BigDecimal.valueOf(2)))))
                                .toList(),
                        Map.of(new ColumnId("closed"), 3L),
                        Map.of(new ColumnId("closed"), 1L));
            }

            @Override
            public Page<CountedRecord> records(Caller caller, FigureQuery query) {
                told.add(query);
                return new Page<>(
                        List.of(new CountedRecord(
                                LocalDate.of(2023, 6, 1),
                                1,
                                Optional.empty(),
                                Some.aHazard().build())),
                        Optional.empty());
            }

            @Override
            public String verify() {
                return "";
            }
        });
    }

    @Override
    public StatementService statements() {
        OwnColumn column = new OwnColumn(
                "illegal-sites", new Text("违法盗采点", "Illegal sites"), List.of(new ItemId("mine-01")), false);
        return there(new StatementService() {
            @Override
            public Statement statement(Caller caller, SectorId sector, LocalDate asOf) {
                told.add(asOf);
                return new Statement(
                        sector,
                        "1.0.0",
                        asOf,
                        List.of(
                                new Statement.Figure(column, Optional.of(12L), Optional.of(2L)),
                                new Statement.Figure(column, Optional.empty(), Optional.empty())));
            }

            @Override
            public Page<Hazard> records(Caller caller, FigureRecords query) {
                told.add(query);
                return new Page<>(List.of(Some.aHazard().build()), Optional.empty());
            }
        });
    }

    @Override
    public GoalService goals() {
        Goal goal = new Goal("accidents", new Text("事故总量", "Accidents in total"), new Text("起", "accidents"), -30);
        return there((caller, sector, asOf) -> {
            told.add(asOf);
            YearMonth month = YearMonth.from(asOf);
            return List.of(
                    new GoalProgress(goal, List.of(new GoalProgress.Month(month, 2, 3))),
                    new GoalProgress(goal, List.of(new GoalProgress.Month(month, 2, 0))));
        });
    }

    @Override
    public SearchService search() {
        return there((caller, request) -> {
            told.add(request);
            Hazard hazard = Some.aHazard().build();
            SearchHit hit = new SearchHit(
                    "hazard",
                    hazard.id().value(),
                    hazard.number(),
                    hazard.description(),
                    List.of(new SearchHit.Part("有", false), new SearchHit.Part("浮石", true)),
                    new Ownership(
                            Optional.empty(),
                            Optional.of(new OrganisationId("street-longcheng")),
                            Optional.of(hazard.enterprise())),
                    "RETURNED",
                    LocalDate.of(2023, 6, 1));
            return new SearchResult(
                    List.of(new SearchResult.Group(
                            "hazard", new Page<>(List.of(hit), Optional.of("more"), Optional.of("~less")))),
                    SearchResult.State.BUILDING,
                    17);
        });
    }

    @Override
    public JobService jobs() {
        return there(jobs);
    }

    @Override
    public ExportService exports() {
        return there(jobs);
    }

    @Override
    public ImportService imports() {
        return there(jobs);
    }

    @Override
    public FilterService filters() {
        SavedFilter filter = new SavedFilter(new FilterId(Some.id()), "hazards", "我的逾期", "overdue=true", true);
        return there(new FilterService() {
            @Override
            public List<SavedFilter> list(Caller caller, Optional<String> list) {
                told.add(list);
                return List.of(filter);
            }

            @Override
            public SavedFilter save(Command command, NewFilter told) {
                note(command, told);
                return filter;
            }

            @Override
            public SavedFilter change(Command command, FilterId id, FilterChange change) {
                note(command, change);
                return filter;
            }

            @Override
            public void remove(Caller caller, FilterId id) {
                told.add(id);
            }
        });
    }

    @Override
    public Annex2Printer annex2Printer() {
        return there(new Annex2Printer() {
            @Override
            public void print(Annex2Form form, Annex2 annex, Locale language, OutputStream to) throws IOException {
                to.write(("sheet " + annex.asOf()).getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @Override
    public RiskPrinter riskPrinter() {
        return there((form, heading, risks, language, to) ->
                to.write(("sheet of " + risks.size()).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public CampaignService campaigns() {
        LocalDate start = LocalDate.of(2023, 5, 1);
        return there(() -> new Campaign(
                "c-2023", "1号", "专项行动", start, start, start.plusDays(200), List.of(), List.of(), List.of()));
    }

    @Override
    public AuditService audit() {
        return there(new AuditService() {
            @Override
            public Verification verify() {
                return found(0, "HAZARD 1", Verification.Code.RECORD_ALTERED);
            }

            @Override
            public Verification verifyWithFiles() {
                return found(7, "HAZARD 1 ATTACHMENT 2", Verification.Code.FILE_ALTERED);
            }

            private Verification found(long files, String record, Verification.Code code) {
                return new Verification(3, 1, 0, files, List.of(new Verification.Finding(record, code)));
            }
        });
    }

    @Override
    public ModuleService modules() {
        Module module = new Module(
                Sectors.MINES.id(),
                "org.bihuan.sector.non-coal-mines",
                "1.0.0",
                Module.Origin.SHIPPED,
                Module.State.ACTIVE,
                "",
                Optional.<Instant>empty());
        return there(new ModuleService() {
            @Override
            public List<Module> list(Caller caller) {
                return List.of(module);
            }

            @Override
            public ModuleCheck check(Caller caller, Path jar) {
                told.add(jar);
                told.add(content(jar));
                return new ModuleCheck(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(Fault.at("", ModuleFault.NOT_A_JAR)),
                        List.of(),
                        List.of(),
                        SectorCheck.Impact.NONE);
            }

            @Override
            public Module install(Command command, Path jar) {
                note(command, content(jar));
                return module;
            }

            @Override
            public Module swap(Command command, SectorId sector, Path jar) {
                note(command, content(jar));
                return module;
            }

            @Override
            public void remove(Command command, SectorId sector, String reason) {
                note(command, reason);
            }
        });
    }

    /** A spreadsheet is as good as the jar with the same content, but for an empty one. */
    @Override
    public SheetService sheets() {
        return there(new SheetService() {
            @Override
            public void write(Caller caller, Optional<SectorId> sector, OutputStream to) throws IOException {
                to.write(sector.map(SectorId::value).orElse("template").getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public byte[] jar(Caller caller, Path sheet) {
                told.add(sheet);
                String text = content(sheet);
                if (text.isEmpty()) {
                    throw new ProblemException(
                            ModuleProblem.SHEET_REFUSED, List.of(Fault.at("检查项!D7", CommonFault.REQUIRED)));
                }
                return ("jar of " + text).getBytes(StandardCharsets.UTF_8);
            }
        });
    }

    static String content(Path jar) {
        try {
            return Files.readString(jar);
        } catch (IOException unreadable) {
            throw new ProblemException(CommonProblem.INVALID_INPUT, List.of(Fault.at("", CommonFault.REQUIRED)));
        }
    }

    private static final Comparison CHANGE = new Comparison(
            List.of(new ItemId("road-10")),
            List.of(),
            List.of(new Comparison.Change(
                    new ItemId("road-11"),
                    List.of(new Comparison.Difference(
                            Comparison.Field.GROUND,
                            new Text("行动方案列明", "Listed by the action plan"),
                            new Text("国家判定标准", "National judgement standard"))))));

    /** Facts that several tests need. */
    static final class Sectors {
        static final Person OFFICER = new Person(
                new PersonId(Some.id()),
                new OrganisationId("street-longcheng"),
                Person.Duty.CONTACT_OFFICER,
                "演示联络员",
                "科长",
                Optional.of(new SealedPhone("100****0001", "key:sealed")),
                LocalDate.of(2023, 5, 1),
                Optional.empty(),
                1);
        static final OrganisationRecord WATER = new OrganisationRecord(
                new OrganisationId("dept-water"),
                List.of(new OrganisationRecord.Term(
                        Optional.empty(),
                        "呈贡区水务局",
                        "区水务局",
                        Organisation.Kind.DEPARTMENT,
                        List.of("区滇池管理局"),
                        Optional.empty(),
                        OrganisationRecord.Standing.ACTIVE,
                        List.of())),
                1);
        static final SectorDefinition MINES = new SectorDefinition(
                new SectorId("non-coal-mines"),
                SectorDefinition.Kind.SECTOR,
                new Text("非煤矿山", "Non-coal mines"),
                Optional.of(1),
                "1.0.0",
                SectorDefinition.HighRisk.ALL,
                "每月",
                "每季",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        static final Annex2Form FORM = new Annex2Form(
                List.of(
                        row("total-cumulative", Annex2Form.Kind.TOTAL_CUMULATIVE),
                        row("total-month", Annex2Form.Kind.TOTAL_MONTH),
                        row("non-coal-mine", Annex2Form.Kind.LEAF)),
                List.of(new Annex2Form.Group(
                        "hazard",
                        new Text("治理重大隐患", "Major hazards"),
                        List.of(column("hazard_found"), column("hazard_rate")))));

        private Sectors() {}

        private static Annex2Form.Row row(String id, Annex2Form.Kind kind) {
            return new Annex2Form.Row(
                    new RowId(id), new Text("行" + id, id), kind, Optional.empty(), Optional.empty(), Optional.empty());
        }

        private static Annex2Form.Column column(String id) {
            return new Annex2Form.Column(
                    new ColumnId(id), new Text(id, id), new Text("项", "items"), 0, Optional.empty(), Optional.empty());
        }
    }
}
