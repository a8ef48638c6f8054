package org.bihuan.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.tip.RewardFault;
import org.junit.jupiter.api.Test;

class ImpersonalTest {
    @Test
    void numbersAndAddressesAreFoundHoweverTheyAreWritten() {
        for (String number : List.of(
                "13812345678",
                "+8613812345678",
                "0086 138 1234 5678",
                "（+86）138-1234-5678",
                "138 1234 5678",
                "138－1234－5678",
                "１３８１２３４５６７８",
                "138\u00a01234\u20115678",
                "1381234\u200b5678",
                "530102199001011234",
                "53010219900101123X",
                "53010219900101123Ｘ",
                "530102 19900101 123x",
                "530102900101123",
                "530102-900101-123",
                "6222021234567890",
                "6222 0212 3456 7890 123",
                "some.body+x@mail.example.cn")) {
            assertThat(faults("来电" + number + "，属实")).as(number).hasSize(1);
            assertThat(Impersonal.without("来电" + number + "，属实"))
                    .as(number)
                    .contains("来电", "…")
                    .doesNotContain("5678");
        }
    }

    @Test
    void otherNumbersAreLeftAlone() {
        for (String text : List.of(
                "530114-2023-000007",
                "530114-2023-000007 12处",
                "530114-JL-2023-000001",
                "举报〔2023〕7号",
                "举报2023-0007号",
                "2023-09-01 13:45",
                "罚款1381234.56元",
                "0871-63191234",
                "12350",
                "91530114MA6K12345X")) {
            assertThat(faults(text)).as(text).isEmpty();
            assertThat(Impersonal.without(text)).isEqualTo(text);
        }
    }

    private static List<Fault> faults(String text) {
        Faults faults = new Faults();
        assertThat(Impersonal.text("/reference", Optional.of(text), faults)).contains(text);
        assertThat(faults.found()).allMatch(Fault.at("/reference", RewardFault.PERSONAL_DATA)::equals);
        return faults.found();
    }
}
