package org.bihuan.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.tip.RewardFault;
import org.bihuan.testkit.Some;
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
                "some.body+x@mail.example.cn",
                "0871-63195678",
                "0871 6319 5678",
                "（0871）63195678",
                "０８７１－６３１９５６７８",
                "087163195678",
                "010-65625678",
                "+86 871 6319 5678",
                "座机63195678",
                "联系方式：6319-5678",
                "E12345678",
                "EA1235678",
                "护照号：G12345678",
                "通行证H12345678",
                "微信号：zhang_5678",
                "微信zhangsan5678",
                "WeChat: zhang5678",
                "VX号zhang5678",
                "wxid_abcdef5678",
                "QQ：12345678")) {
            assertThat(faults("来人" + number + "，属实")).as(number).hasSize(1);
            assertThat(Impersonal.without("来人" + number + "，属实"))
                    .as(number)
                    .contains("来人", "…")
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
                "12350",
                "拨打12350电话举报",
                "通过微信公众号anquan-kunming举报",
                "by WeChat reported",
                "GB 50016-2014第5.5.17条",
                "档案E20230901",
                "91530114MA6K12345X",
                "915301007196871234")) {
            assertThat(faults(text)).as(text).isEmpty();
            assertThat(Impersonal.without(text)).isEqualTo(text);
        }
    }

    @Test
    void whateverOfficesWriteIsNoNumberOfAPerson() {
        Random random = new Random(20230501);
        for (int i = 0; i < 20_000; i++) {
            String text = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(any -> official(random))
                    .collect(Collectors.joining(random.nextBoolean() ? "，" : "、核查"));
            assertThat(faults(text)).as(text).isEmpty();
        }
    }

    private static String official(Random random) {
        LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(2000));
        String area = List.of("530114", "530100", "530000").get(random.nextInt(3));
        return switch (random.nextInt(11)) {
            case 0 -> "云应急〔" + day.getYear() + "〕" + (1 + random.nextInt(20_000)) + "号";
            case 1 -> day.toString();
            case 2 ->
                "%d年%d月%d日%02d:%02d"
                        .formatted(
                                day.getYear(),
                                day.getMonthValue(),
                                day.getDayOfMonth(),
                                random.nextInt(24),
                                random.nextInt(60));
            case 3 ->
                "罚款" + BigDecimal.valueOf(random.nextInt(1_000_000_000), 2).toPlainString() + "元";
            case 4 -> (1 + random.nextInt(99_999_999)) + "元";
            case 5 -> "GB %d-%d".formatted(1000 + random.nextInt(90_000), 1980 + random.nextInt(45));
            case 6 ->
                "GB/T %d.%d-%d"
                        .formatted(1000 + random.nextInt(90_000), 1 + random.nextInt(30), 1980 + random.nextInt(45));
            case 7 -> "AQ %d—%d".formatted(1000 + random.nextInt(9000), 2000 + random.nextInt(25));
            case 8 -> Some.creditCode().value();
            case 9 -> "91530114%010d".formatted(random.nextLong(10_000_000_000L));
            default ->
                "%s-%s%d-%06d"
                        .formatted(
                                area,
                                List.of("", "JL-", "FX-", "GZ-").get(random.nextInt(4)),
                                day.getYear(),
                                1 + random.nextInt(999_999));
        };
    }

    @Test
    void telephonesAreFoundWhateverTheirDigits() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            String area = List.of("010", "021", "0871", "0692").get(random.nextInt(4));
            String number = area
                    + List.of("-", " ", "", "—").get(random.nextInt(4))
                    + (2 + random.nextInt(7))
                    + "%06d".formatted(random.nextInt(1_000_000))
                    + (random.nextBoolean() ? "5" : "");
            assertThat(faults("来电" + number + "反映")).as(number).hasSize(1);
        }
    }

    private static List<Fault> faults(String text) {
        Faults faults = new Faults();
        assertThat(Impersonal.text("/reference", Optional.of(text), faults)).contains(text);
        assertThat(faults.found()).allMatch(Fault.at("/reference", RewardFault.PERSONAL_DATA)::equals);
        return faults.found();
    }
}
