package org.bihuan.core.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.identity.IdentityFault;
import org.bihuan.api.identity.NewUser;
import org.bihuan.api.identity.Role;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.Organisation.Kind;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.store.EnterpriseStore;
import org.jspecify.annotations.Nullable;

/** What an account's fields must be. */
final class AccountRules {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9.-]{3,40}");
    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 200;
    private static final int LONGEST_NAME = 100;

    private final OrganisationService organisations;
    private final EnterpriseStore enterprises;

    /** Fields of an account that have no fault, as far as they are there. */
    record Fields(
            Optional<String> login,
            Optional<String> name,
            Optional<Role> role,
            Optional<OrganisationId> organisation,
            Optional<EnterpriseId> enterprise) {}

    AccountRules(OrganisationService organisations, EnterpriseStore enterprises) {
        this.organisations = organisations;
        this.enterprises = enterprises;
    }

    Fields check(NewUser user, Faults faults) {
        Optional<Role> role = role(user.role(), faults);
        return new Fields(
                login("/login", user.login(), faults),
                name("/name", user.name(), faults),
                role,
                role.flatMap(known -> organisation(known, user.organisation(), faults)),
                role.flatMap(known -> enterprise(known, user.enterprise(), faults)));
    }

    static Optional<String> login(String pointer, @Nullable String login, Faults faults) {
        Optional<String> text = faults.text(pointer, login, LONGEST_PASSWORD);
        text.ifPresent(value -> faults.require(LOGIN.matcher(value).matches(), pointer, IdentityFault.INVALID_LOGIN));
        return text;
    }

    static Optional<String> name(String pointer, @Nullable String name, Faults faults) {
        return faults.text(pointer, name, LONGEST_NAME);
    }

    static void password(String pointer, @Nullable String password, String login, Faults faults) {
        if (password == null || password.isEmpty()) {
            faults.add(pointer, CommonFault.REQUIRED);
            return;
        }
        faults.require(password.length() <= LONGEST_PASSWORD, pointer, CommonFault.TOO_LONG, LONGEST_PASSWORD);
        boolean containsLogin =
                !login.isEmpty() && password.toLowerCase(Locale.ROOT).contains(login);
        faults.require(password.length() >= SHORTEST_PASSWORD && !containsLogin, pointer, IdentityFault.WEAK_PASSWORD);
    }

    private static Optional<Role> role(@Nullable String id, Faults faults) {
        Optional<String> text = faults.text("/role", id, LONGEST_NAME);
        Optional<Role> role = text.flatMap(Role::of);
        faults.require(
                text.isEmpty() || role.isPresent(),
                "/role",
                CommonFault.NOT_ALLOWED,
                Stream.of(Role.values()).map(Role::id).collect(Collectors.joining(", ")));
        return role;
    }

    private Optional<OrganisationId> organisation(Role role, @Nullable String id, Faults faults) {
        boolean needed = role == Role.DEPARTMENT || role == Role.STREET;
        Optional<String> text = faults.optionalText("/organisation", id, LONGEST_NAME);
        if (text.isEmpty() || !needed) {
            faults.require(text.isPresent() == needed, "/organisation", IdentityFault.UNIT_DOES_NOT_FIT_ROLE);
            return Optional.empty();
        }
        Optional<Organisation> found =
                organisations.find(new OrganisationId(text.get())).filter(Organisation::active);
        faults.require(found.isPresent(), "/organisation", CommonFault.UNKNOWN_ID, text.get());
        Optional<Organisation> fitting =
                found.filter(one -> role == Role.STREET ? one.isTerritory() : one.kind() == Kind.DEPARTMENT);
        faults.require(fitting.isPresent(), "/organisation", IdentityFault.UNIT_DOES_NOT_FIT_ROLE);
        return fitting.map(Organisation::id);
    }

    private Optional<EnterpriseId> enterprise(Role role, @Nullable String id, Faults faults) {
        boolean needed = role == Role.ENTERPRISE;
        Optional<String> text = faults.optionalText("/enterprise", id, LONGEST_NAME);
        if (text.isEmpty() || !needed) {
            faults.require(text.isPresent() == needed, "/enterprise", IdentityFault.UNIT_DOES_NOT_FIT_ROLE);
            return Optional.empty();
        }
        Optional<EnterpriseId> found = uuid(text.get())
                .map(EnterpriseId::new)
                .filter(enterprise -> enterprises.find(enterprise).isPresent());
        faults.require(found.isPresent(), "/enterprise", CommonFault.UNKNOWN_ID, text.get());
        return found;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
