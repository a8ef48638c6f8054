package org.bihuan.store;

import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.aUser;
import static org.bihuan.testkit.Some.anAttachmentOf;
import static org.bihuan.testkit.Some.anEnterprise;
import static org.bihuan.testkit.Some.anIssue;
import static org.bihuan.testkit.Some.anOrganisation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.audit.Verification.Finding;
import org.bihuan.api.hazard.Channel;
import org.bihuan.api.hazard.Extension;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.hazard.Measured;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.CommandKey;
import org.bihuan.api.identity.User;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.HighRiskGround;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.organisation.PersonId;
import org.bihuan.api.organisation.SealedPhone;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.ModuleStore.WantedModule;
import org.bihuan.api.store.OrganisationStore.NewRecord;
import org.bihuan.api.store.UserStore.NewAccount;
import org.bihuan.api.store.UserStore.Secrets;
import org.bihuan.core.audit.ChainedAuditTrail;
import org.bihuan.core.audit.CommitListener;
import org.bihuan.core.audit.DefaultAuditService;
import org.bihuan.core.audit.Sealer;
import org.bihuan.testkit.Some;

/** Two records of each kind over a database, with events that follow one another, sealed and verified. */
final class Proven implements AutoCloseable {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);
    private static final CommitListener NOBODY = new CommitListener() {
        @Override
        public void committed(Event event) {}

        @Override
        public void committedMany() {}
    };

    private final RealStores stores;
    private final Sealer sealer;
    private final ChainedAuditTrail trail;
    private final DefaultAuditService audit;

    Proven(RealStores stores) {
        this.stores = stores;
        this.sealer = new Sealer(stores.events(), Clock.systemUTC(), Duration.ofDays(1));
        this.trail = new ChainedAuditTrail(sealer, NOBODY, Clock.systemUTC());
        this.audit = new DefaultAuditService(
                stores.events(),
                stores.hazards(),
                stores.records(),
                stores.enterprises(),
                stores.organisations(),
                stores.people(),
                stores.attachments(),
                stores.contents(),
                stores.users(),
                stores.modules(),
                sealer);
    }

    /** The ids of one record of each kind. */
    record Ids(
            Hazard hazard,
            Issue issue,
            Enterprise enterprise,
            OrganisationRecord body,
            Person person,
            Attachment attachment,
            User user,
            WantedModule module) {
        UUID moduleKey() {
            return UUID.nameUUIDFromBytes(module.sector().value().getBytes(StandardCharsets.UTF_8));
        }
    }

    List<Finding> findings() {
        return audit.verify().findings();
    }

    @Override
    public void close() {
        sealer.stop();
    }

    /** One record of each kind, under a seal. */
    Ids filled(String letter) {
        Enterprise enterprise = anEnterprise()
                .named("某矿业有限公司" + letter)
                .alsoIn("city-gas")
                .tagged("parks")
                .highRisk(new HighRiskGround(new SectorId("non-coal-mines"), Optional.of("露天")))
                .formerly("旧石场" + letter, DAY)
                .succeededBy(DAY, anEnterprise().build())
                .build();
        stores.enterprises()
                .add(enterprise, event(RecordKind.ENTERPRISE, enterprise.id().value(), 1, "", enterprise));
        Extension wish = new Extension(DAY.plusDays(60), "雨季", "安全员", DAY, Optional.empty());
        Hazard hazard = aHazard()
                .of(enterprise.id())
                .tagged("parks", "old-units")
                .alsoFound("mine-01")
                .inPlaceCategory("采场")
                .measured(new Measured("height", "高度", new BigDecimal("1.50"), "m"))
                .ledBy("dept-water", "涉水")
                .planned(DAY, DAY.plusDays(30))
                .rectified(DAY, true)
                .accepted(DAY)
                .listed(ListingLevel.CITY, DAY)
                .extension(wish.decided(new Extension.Decision(false, "不同意", Optional.of("1号"), "区安委办", DAY)))
                .reopened("复发")
                .broughtAlsoBy(new Channel(
                        new HazardId(Some.id()), "n", Source.SELF_CHECK, DAY, Instant.parse("2023-06-01T00:00:00Z")))
                .build();
        Event registered = event(RecordKind.HAZARD, hazard.id().value(), 1, "", hazard);
        stores.hazards().add(hazard, registered);
        Attachment attachment =
                anAttachmentOf(hazard).looking(0x1234_5678_9ABCL).build();
        Hazard with = hazard.supplemented();
        stores.attachments()
                .add(
                        attachment,
                        event(RecordKind.ATTACHMENT, attachment.id().value(), 1, "", attachment),
                        event(RecordKind.HAZARD, hazard.id().value(), 2, registered.hash(), with));
        Issue issue = anIssue()
                .tagged("parks")
                .of(enterprise.id(), enterprise.name())
                .concerning(new RecordId(hazard.id().value()))
                .build();
        stores.records().add(issue, event(RecordKind.ISSUE, issue.head().id().value(), 1, "", issue));
        OrganisationRecord body = anOrganisation("dept-" + letter);
        stores.organisations()
                .add(List.of(new NewRecord(body, event(RecordKind.ORGANISATION, body.key(), 1, "", body))));
        Person person = new Person(
                new PersonId(Some.id()),
                new OrganisationId("dept-" + letter),
                Person.Duty.CONTACT_OFFICER,
                "演示联络员",
                "科长",
                Optional.of(Person.Rank.SECTION_HEAD),
                Optional.of(new SealedPhone("100****0001", "key:sealed")),
                DAY,
                Optional.of(DAY.plusDays(1)),
                1);
        stores.people().add(person, event(RecordKind.PERSON, person.id().value(), 1, "", person));
        User user = aUser().login("clerk-" + letter).enterprise(enterprise.id()).build();
        stores.users()
                .add(List.of(new NewAccount(
                        user,
                        event(RecordKind.USER, user.id().value(), 1, "", user),
                        new Secrets(Optional.empty(), Optional.empty(), Optional.empty()))));
        WantedModule module = new WantedModule(
                new SectorId("city-gas-" + letter),
                "org.bihuan.sector.x",
                "1.0.0",
                "0f".repeat(32),
                true,
                Instant.EPOCH,
                1);
        Ids ids = new Ids(hazard, issue, enterprise, body, person, attachment, user, module);
        stores.modules().keep(module, Optional.empty(), event(RecordKind.MODULE, ids.moduleKey(), 1, "", module));
        findings();
        return ids;
    }

    private Event event(RecordKind kind, UUID record, long sequence, String before, Record after) {
        Command command = new Command(
                aUser().caller(), Optional.of(new CommandKey(Some.id().toString(), "d")), new Faults());
        Event event = trail.event(command, kind, record, sequence, before, "registered", "核对", Optional.empty(), after);
        trail.committed(event);
        return event;
    }
}
