package org.bihuan.testkit;

import java.time.Instant;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Role;
import org.bihuan.api.identity.User;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;

/** An active account of the committee office, unless a test says otherwise. */
public final class SomeUser {
    private UserId id = Some.userId();
    private String login = "user-" + Some.number();
    private String name = "安委办值班员";
    private Role role = Role.COMMITTEE_OFFICE;
    private Optional<OrganisationId> organisation = Optional.empty();
    private Optional<EnterpriseId> enterprise = Optional.empty();
    private boolean active = true;
    private final Instant created = Instant.parse("2023-05-05T00:00:00.000000001Z");

    SomeUser() {}

    public SomeUser with(UserId other) {
        id = other;
        return this;
    }

    public SomeUser login(String other) {
        login = other;
        return this;
    }

    public SomeUser named(String other) {
        name = other;
        return this;
    }

    /** In a role that belongs to no organisation. */
    public SomeUser role(Role other) {
        role = other;
        return this;
    }

    public SomeUser department(String department) {
        organisation = Optional.of(new OrganisationId(department));
        return role(Role.DEPARTMENT);
    }

    public SomeUser street(String street) {
        organisation = Optional.of(new OrganisationId(street));
        return role(Role.STREET);
    }

    public SomeUser enterprise(EnterpriseId firm) {
        enterprise = Optional.of(firm);
        return role(Role.ENTERPRISE);
    }

    public SomeUser inactive() {
        active = false;
        return this;
    }

    public User build() {
        return new User(id, login, name, role, organisation, enterprise, active, created, 1);
    }

    /** This user, calling from a loopback address. */
    public Caller caller() {
        return Caller.of(build(), "127.0.0.1");
    }
}
