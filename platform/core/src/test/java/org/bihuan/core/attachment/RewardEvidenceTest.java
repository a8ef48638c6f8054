package org.bihuan.core.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.aNewHazard;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Command;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.tip.NewRewardRequest;
import org.bihuan.api.tip.RewardFault;
import org.bihuan.api.tip.RewardRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RewardEvidenceTest {
    private static final byte[] FILE = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    private final Attaching attaching;

    RewardEvidenceTest(@TempDir Path directory) {
        attaching = new Attaching(directory);
    }

    @AfterEach
    void stop() {
        attaching.platform.close();
    }

    @Test
    void theNameOfAFileOfARewardRequestSaysNotWhoReported() {
        Hazard hazard = attaching.platform.hazards.register(
                Command.by(attaching.office),
                aNewHazard()
                        .of(attaching.quarry.id())
                        .source("public-report")
                        .foundOn(LocalDate.of(2023, 6, 1))
                        .build());
        RewardRequest asked = attaching.platform.rewards.register(
                Command.by(attaching.office),
                new NewRewardRequest(
                        hazard.id().toString(), null, LocalDate.of(2023, 9, 1), "举报〔2023〕7号", true, "现场核查属实"));
        assertThat(Attaching.refusal(() -> added(asked, "138-1234-5678来电.pdf")).faults())
                .containsExactly(Fault.at("name", RewardFault.PERSONAL_DATA));
        assertThat(added(asked, "核查报告.pdf").name()).isEqualTo("核查报告.pdf");
    }

    private Attachment added(RewardRequest to, String name) {
        return attaching.attachments.add(
                Command.by(attaching.office),
                RecordKind.REWARD_REQUEST,
                to.head().id().value(),
                attaching.sent(FILE, "document", name));
    }
}
