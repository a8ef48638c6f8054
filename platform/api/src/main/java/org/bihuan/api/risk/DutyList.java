package org.bihuan.api.risk;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.SealedPhone;

/**
 * The list of who answers for what (责任分工信息清单).
 *
 * @param regulator who answers for it in the department of the sector
 * @param operatorHead who answers for it in the enterprise
 */
public record DutyList(Regulator regulator, OperatorHead operatorHead) {
    /**
     * Who answers for it in the department of the sector (行业监管部门及责任人电话).
     *
     * @param department the department
     * @param person the person's name
     * @param phone the person's telephone number
     */
    public record Regulator(
            Optional<OrganisationId> department, Optional<String> person, Optional<SealedPhone> phone) {}

    /**
     * The principal of the enterprise (生产经营单位主要负责人和电话).
     *
     * @param person the person's name
     * @param phone the person's telephone number
     */
    public record OperatorHead(Optional<String> person, Optional<SealedPhone> phone) {}

    /** The list of a risk for which nobody was named yet. */
    public static DutyList empty() {
        return new DutyList(
                new Regulator(Optional.empty(), Optional.empty(), Optional.empty()),
                new OperatorHead(Optional.empty(), Optional.empty()));
    }

    /** The telephone number of one of the two. */
    public Optional<SealedPhone> phone(Person whose) {
        return whose == Person.REGULATOR ? regulator.phone() : operatorHead.phone();
    }

    /** Fields that are not filled in, as paths of the form; none: the list is complete. */
    public List<String> missing() {
        return new Missing()
                .unless(regulator.department().isPresent(), "regulator/department")
                .unless(regulator.person().isPresent(), "regulator/person")
                .unless(regulator.phone().isPresent(), "regulator/phone")
                .unless(operatorHead.person().isPresent(), "operatorHead/person")
                .unless(operatorHead.phone().isPresent(), "operatorHead/phone")
                .fields();
    }

    /** The people whom the list names. */
    public enum Person {
        REGULATOR,
        OPERATOR_HEAD
    }
}
