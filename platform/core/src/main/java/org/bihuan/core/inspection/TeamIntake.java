package org.bihuan.core.inspection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.identity.Role;
import org.bihuan.api.identity.User;
import org.bihuan.api.inspection.Expert;
import org.bihuan.api.inspection.InspectionFault;
import org.bihuan.api.inspection.InspectionMode;
import org.bihuan.api.inspection.Member;
import org.bihuan.api.inspection.NewExpert;
import org.bihuan.api.inspection.NewMember;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.store.Stored;
import org.bihuan.api.store.UserStore;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;

/** Checks who goes to an inspection. */
final class TeamIntake {
    private static final int MOST = 50;
    private static final int LONGEST_NAME = 100;
    private static final Set<Role> INSPECTORS = EnumSet.of(Role.COMMITTEE_OFFICE, Role.DEPARTMENT, Role.STREET);

    private final UserStore users;
    private final OrganisationService organisations;
    private final Faults faults;

    TeamIntake(UserStore users, OrganisationService organisations, Faults faults) {
        this.users = users;
        this.organisations = organisations;
        this.faults = faults;
    }

    /** The team; somebody of it must be able to sign. */
    List<Member> team(@Nullable List<NewMember> told) {
        List<NewMember> given = faults.present("/team", told).orElse(List.of());
        faults.require(given.size() <= MOST, "/team", CommonFault.OUT_OF_RANGE, 1, MOST);
        List<Member> team = new ArrayList<>();
        Set<String> logins = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            String place = "/team/" + i;
            NewMember one = given.get(i);
            Optional<User> account = account(place + "/account", one.account());
            account.ifPresent(user -> faults.require(
                    logins.add(user.login()), place + "/account", InspectionFault.TWICE_IN_TEAM, user.login()));
            Optional<String> name = account.isPresent() && !Told.isGiven(one.name())
                    ? account.map(User::name)
                    : faults.text(place + "/name", one.name(), LONGEST_NAME);
            Optional<String> unit = account.isPresent() && !Told.isGiven(one.unit())
                    ? account.map(this::unitOf)
                    : faults.text(place + "/unit", one.unit(), LONGEST_NAME);
            name.ifPresent(called -> team.add(new Member(called, unit.orElse(""), account.map(User::id))));
        }
        faults.require(
                team.stream().anyMatch(member -> member.account().isPresent()),
                "/team",
                InspectionFault.NOBODY_TO_SIGN);
        return List.copyOf(team);
    }

    List<Expert> experts(@Nullable List<NewExpert> told) {
        List<NewExpert> given = told == null ? List.of() : told;
        faults.require(given.size() <= MOST, "/experts", CommonFault.OUT_OF_RANGE, 0, MOST);
        List<Expert> experts = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String place = "/experts/" + i;
            Optional<String> name = faults.text(place + "/name", given.get(i).name(), LONGEST_NAME);
            Optional<String> unit = faults.text(place + "/unit", given.get(i).unit(), LONGEST_NAME);
            Optional<String> field =
                    faults.optionalText(place + "/field", given.get(i).field(), LONGEST_NAME);
            experts.add(new Expert(name.orElse(""), unit.orElse(""), field.orElse("")));
        }
        return List.copyOf(experts);
    }

    /** Whether those who go are what the mode says; experts that are not told yet are asked for when it begins. */
    void fit(InspectionMode mode, List<Member> team, Optional<List<Expert>> experts) {
        faults.require(
                mode != InspectionMode.JOINT || team.isEmpty() || units(team) > 1,
                "/team",
                InspectionFault.ONE_UNIT_ALONE);
        faults.require(
                mode != InspectionMode.EXPERT_SERVICE
                        || experts.filter(List::isEmpty).isEmpty(),
                "/experts",
                InspectionFault.NO_EXPERT);
    }

    /** An account belongs to its unit, whatever was typed beside it; one unit may be written in several ways. */
    private long units(List<Member> team) {
        return team.stream()
                .map(member -> member.account()
                        .flatMap(users::find)
                        .map(Stored::record)
                        .flatMap(User::organisation)
                        .or(() -> organisations.named(member.unit()).map(Organisation::id))
                        .map(OrganisationId::value)
                        .orElse(member.unit()))
                .distinct()
                .count();
    }

    private Optional<User> account(String pointer, @Nullable String told) {
        Optional<String> login =
                faults.optionalText(pointer, told, LONGEST_NAME).map(one -> one.toLowerCase(Locale.ROOT));
        Optional<User> account =
                login.flatMap(users::find).filter(user -> user.active() && INSPECTORS.contains(user.role()));
        faults.require(
                login.isEmpty() || account.isPresent(),
                pointer,
                InspectionFault.NOT_AN_INSPECTORS_ACCOUNT,
                login.orElse(""));
        return account;
    }

    private String unitOf(User user) {
        return user.organisation()
                .flatMap(organisations::find)
                .map(Organisation::name)
                .orElse(user.name());
    }
}
