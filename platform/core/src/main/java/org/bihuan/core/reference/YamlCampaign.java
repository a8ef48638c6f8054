package org.bihuan.core.reference;

import java.util.List;
import org.bihuan.api.campaign.Campaign;
import org.bihuan.api.campaign.Campaign.Deadline;
import org.bihuan.api.campaign.Campaign.Phase;
import org.bihuan.api.campaign.Campaign.Rule;
import org.bihuan.api.campaign.Campaign.Task;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.core.sector.YamlMap;
import org.osgi.service.component.annotations.Component;

/** The campaign as it ships with the platform. */
@Component
public final class YamlCampaign implements CampaignService {
    private final Campaign campaign = ReferenceData.read("campaign.yaml", YamlCampaign::campaign);

    @Override
    public Campaign current() {
        return campaign;
    }

    private static Campaign campaign(YamlMap file) {
        return new Campaign(
                file.text("id"),
                file.text("number"),
                file.text("title"),
                file.date("issued"),
                file.date("start"),
                file.date("end"),
                file.maps("phases").stream().map(YamlCampaign::phase).toList(),
                file.maps("deadlines").stream().map(YamlCampaign::deadline).toList(),
                file.maps("rules").stream().map(YamlCampaign::rule).toList());
    }

    private static Phase phase(YamlMap phase) {
        List<Task> tasks = phase.maps("tasks").stream()
                .map(task -> new Task(task.text("id"), task.text("actor"), task.text("text"), task.optionalText("due")))
                .toList();
        return new Phase(phase.text("id"), phase.text("name"), phase.date("start"), phase.date("end"), tasks);
    }

    private static Deadline deadline(YamlMap deadline) {
        return new Deadline(
                deadline.text("id"),
                deadline.optionalId("form"),
                deadline.text("what"),
                deadline.text("to"),
                deadline.texts("days").stream().map(Integer::valueOf).toList(),
                deadline.date("first"),
                deadline.date("last"));
    }

    private static Rule rule(YamlMap rule) {
        return new Rule(rule.text("id"), rule.text("category"), rule.text("title"), rule.text("checkable"));
    }
}
