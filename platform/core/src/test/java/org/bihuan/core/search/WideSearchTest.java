package org.bihuan.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.CaptionAttachment;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.NewEnterprise;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.organisation.Person.Duty;
import org.bihuan.api.organisation.PersonId;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.search.SearchHit;
import org.bihuan.api.search.SearchRequest;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is found besides the texts that a list is filtered by. */
class WideSearchTest {
    private final Platform platform = new Platform();
    private final DefaultSearchService search = new DefaultSearchService(platform.feed, platform.access);
    private final Enterprise quarry = platform.quarry();

    @AfterEach
    void close() {
        platform.close();
    }

    private List<SearchHit> found(Caller caller, String text, String kind) {
        return search
                .search(caller, new SearchRequest(Optional.of(text), Set.of(kind), Optional.empty(), 10))
                .groups()
                .stream()
                .flatMap(group -> group.hits().items().stream())
                .toList();
    }

    private Hazard hazard() {
        return platform.hazards.register(
                Command.by(Platform.office()),
                Some.aNewHazard().of(quarry.id()).description("边坡浮石").build());
    }

    private void takeIn() {
        platform.feed.takeIn(platform.index, Duration.ZERO);
    }

    @Test
    void aHazardIsFoundByWhatBecameOfItAndItsListIsNotFilteredByThat() {
        Command office = Command.by(Platform.office());
        platform.feed.tend();
        Hazard planned = platform.hazards.plan(
                office,
                hazard().id(),
                new PlanHazard(1L, "周工", "削坡减载", new BigDecimal("1000"), Platform.TODAY.plusDays(9), "撤人", null));
        takeIn();
        assertThat(found(Platform.office(), "减载", "hazard"))
                .extracting(SearchHit::title)
                .containsExactly("边坡浮石");

        Hazard rectified = platform.hazards.rectify(
                office, planned.id(), new RectifyHazard(planned.version(), null, "已挂网防护", false));
        Hazard voided = platform.hazards.cancel(office, planned.id(), new ReasonedChange(rectified.version(), "登记重复"));
        takeIn();
        for (String text : List.of("周工", "减载", "撤人", "挂网", "登记重复", "浮石 挂网")) {
            assertThat(found(Platform.office(), text, "hazard")).as(text).hasSize(1);
        }
        assertThat(platform.hazards
                        .list(Platform.office(), HazardQuery.select().text("挂网").first(10))
                        .items())
                .isEmpty();
        assertThat(platform.hazards
                        .list(Platform.office(), HazardQuery.select().text("浮石").first(10))
                        .items())
                .containsExactly(voided);
    }

    @Test
    void aFileLeadsToItsRecordForThoseWhoSeeTheRecordUntilItIsVoided() {
        Hazard hazard = hazard();
        Attachment photo = Some.anAttachmentOf(hazard).build();
        Event added = Some.anEventOf(hazard.supplemented())
                .action("evidence-added")
                .after(platform.stores.hazards().find(hazard.id()).orElseThrow().lastHash())
                .build();
        platform.stores.attachments().add(photo, Some.anEventOf(photo).build(), added);
        platform.feed.tend();

        assertThat(found(Platform.office(), photo.name(), "hazard"))
                .extracting(SearchHit::id)
                .containsExactly(hazard.id().value());
        assertThat(found(Platform.firm(quarry.id()), photo.name(), "hazard")).hasSize(1);
        assertThat(found(Platform.street("street-dounan"), photo.name(), "hazard"))
                .isEmpty();

        platform.attachments.cancel(
                Command.by(Platform.office()), photo.id(), new ReasonedChange(photo.version(), "传错了"));
        takeIn();
        assertThat(found(Platform.office(), photo.name(), "hazard")).isEmpty();
    }

    @Test
    void aRecordIsFoundByTheCaptionsOfItsFilesAndByWhyOneWasVoided() {
        Hazard hazard = hazard();
        Attachment photo = Some.anAttachmentOf(hazard).captioned("东帮第三级平台").build();
        Event added = Some.anEventOf(hazard.supplemented())
                .action("evidence-added")
                .after(platform.stores.hazards().find(hazard.id()).orElseThrow().lastHash())
                .build();
        platform.stores.attachments().add(photo, Some.anEventOf(photo).build(), added);
        platform.feed.tend();
        Command office = Command.by(Platform.office());
        assertThat(found(Platform.office(), "第三级", "hazard")).hasSize(1);

        Attachment captioned =
                platform.attachments.caption(office, photo.id(), new CaptionAttachment(photo.version(), "西帮运输道路"));
        takeIn();
        assertThat(found(Platform.office(), "第三级", "hazard")).isEmpty();
        assertThat(found(Platform.office(), "运输道", "hazard")).hasSize(1);

        platform.attachments.cancel(office, photo.id(), new ReasonedChange(captioned.version(), "拍的是别处"));
        takeIn();
        assertThat(found(Platform.office(), "运输道", "hazard")).isEmpty();
        assertThat(found(Platform.office(), "别处", "hazard")).hasSize(1);
    }

    @Test
    void recordsOfEveryKindAreFoundByWhyTheyWereVoided() {
        Issue issue = Some.anIssue().build().voided("与旧账重复");
        platform.stores.records().add(issue, Some.anEventOf(issue).build());
        platform.feed.tend();
        assertThat(found(Platform.office(), "旧账", "issue"))
                .extracting(SearchHit::id)
                .containsExactly(issue.head().id().value());
    }

    @Test
    void whomAUnitNamedIsFoundByNamePostAndInitialsAndLeadsToTheUnit() {
        Person officer = new Person(
                new PersonId(Some.id()),
                Platform.unit("dept-housing"),
                Duty.CONTACT_OFFICER,
                "水泥",
                "安全科科长",
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2023, 5, 10),
                Optional.empty(),
                1);
        platform.stores.people().add(officer, Some.anEventOf(officer).build());
        platform.feed.tend();

        for (String text : List.of("水泥", "sn", "科科", "水泥 安全")) {
            assertThat(found(Platform.street("street-longcheng"), text, "person"))
                    .as(text)
                    .extracting(SearchHit::number)
                    .containsExactly("dept-housing");
        }
        assertThat(found(Platform.firm(quarry.id()), "水泥", "person")).isEmpty();
    }

    @Test
    void whoseDutyHasEndedIsShownWithAFormerOneFromTheNextDayOn() {
        Person head = new Person(
                new PersonId(Some.id()),
                Platform.unit("dept-housing"),
                Duty.TASK_FORCE_HEAD,
                "水泥",
                "副局长",
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2023, 5, 10),
                Optional.of(Platform.TODAY),
                1);
        platform.stores.people().add(head, Some.anEventOf(head).build());
        platform.feed.tend();
        Caller street = Platform.street("street-longcheng");

        assertThat(found(street, "水泥", "person")).extracting(SearchHit::state).containsExactly("TASK_FORCE_HEAD");
        platform.clock.forward(Duration.ofDays(1));
        assertThat(found(street, "水泥", "person"))
                .extracting(SearchHit::state)
                .containsExactly("FORMER_TASK_FORCE_HEAD");
    }

    @Test
    void anEnterpriseIsFoundByItsPrincipalAndAddressButNotByItsTelephone() {
        Enterprise mill = platform.enterprises.register(
                Command.by(Platform.office()),
                new NewEnterprise(
                        "水泥厂",
                        Some.creditCode().value(),
                        "street-longcheng",
                        "non-coal-mines",
                        null,
                        null,
                        null,
                        "街道水",
                        "10012345678",
                        null,
                        null,
                        "呈贡大道17号",
                        null,
                        null,
                        null));
        platform.feed.tend();

        for (String text : List.of("街道水", "jds", "大道17")) {
            assertThat(found(Platform.office(), text, "enterprise"))
                    .as(text)
                    .extracting(SearchHit::id)
                    .containsExactly(mill.id().value());
        }
        // others are named by a counter, which may have come to these digits
        assertThat(found(Platform.office(), "5678", "enterprise"))
                .extracting(SearchHit::id)
                .doesNotContain(mill.id().value());
        assertThat(found(Platform.firm(quarry.id()), "街道水", "enterprise")).isEmpty();
    }
}
