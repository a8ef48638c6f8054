package org.bihuan.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.organisation.EnterpriseProblem;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.organisation.NewEnterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.RecordFault;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnterpriseServiceTest {
    private final Platform platform = new Platform();
    private final DefaultEnterpriseService enterprises = platform.enterprises;
    private final Caller office = Platform.office();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void anEnterpriseIsRegisteredUnderItsCode() {
        Enterprise quarry = enterprises.register(Command.by(office), quarry("street-longcheng"));
        assertThat(enterprises.get(office, quarry.id())).isEqualTo(quarry);
        assertThat(platform.stores.enterprises().find(quarry.creditCode())).contains(quarry);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        NewEnterprise faulty = new NewEnterprise(" ", "91530114MA6K000000", "street-luoyang", "alchemy");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> enterprises.register(Command.by(office), faulty))
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(
                                Fault.at("/name", CommonFault.REQUIRED),
                                Fault.at("/creditCode", EnterpriseFault.INVALID_CREDIT_CODE),
                                Fault.at("/territory", EnterpriseFault.NOT_A_TERRITORY, "street-luoyang"),
                                Fault.at("/sector", RecordFault.SECTOR_NOT_INSTALLED, "alchemy")));
    }

    @Test
    void aCodeIsForOneEnterprise() {
        NewEnterprise quarry = quarry("street-longcheng");
        enterprises.register(Command.by(office), quarry);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> enterprises.register(Command.by(office), quarry))
                .satisfies(refused -> {
                    assertThat(refused.problem()).isEqualTo(EnterpriseProblem.ALREADY_REGISTERED);
                    assertThat(refused.arguments()).containsExactly("石场");
                });
    }

    @Test
    void aRepeatedCommandAnswersTheEnterpriseOfThatTime() {
        NewEnterprise quarry = quarry("street-longcheng");
        Enterprise first = enterprises.register(Platform.keyed(office, "k", "d"), quarry);
        assertThat(enterprises.register(Platform.keyed(office, "k", "d"), quarry))
                .isEqualTo(first);
    }

    @Test
    void aStreetKeepsToItsTerritory() {
        Caller wulong = Platform.street("street-wulong");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> enterprises.register(Command.by(wulong), quarry("street-longcheng")))
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/territory", CommonFault.NOT_ALLOWED, "street-wulong")));
        Enterprise own = enterprises.register(Command.by(wulong), quarry("street-wulong"));
        Enterprise foreign = enterprises.register(Command.by(office), quarry("street-longcheng"));
        EnterpriseQuery all =
                new EnterpriseQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 10);
        assertThat(enterprises.list(wulong, all).items()).containsExactly(own);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> enterprises.get(wulong, foreign.id()))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(CommonProblem.NOT_FOUND));
    }

    private static NewEnterprise quarry(String street) {
        return new NewEnterprise("石场", Some.creditCode().value(), street, "non-coal-mines");
    }
}
