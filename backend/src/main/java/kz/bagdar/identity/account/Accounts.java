package kz.bagdar.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.identity.Permissions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.UserRepresentation;

/** People's accounts in Keycloak, which nothing else here knows. Never to be asked inside a transaction. */
@ApplicationScoped
// the client is made for one request, and a worker has none
@ActivateRequestContext
@Transactional(Transactional.TxType.NEVER)
class Accounts {

    private static final int MOST_FOUND = 50;
    private static final int MEMBERS_AT_ONCE = 1000;
    private static final String SET_A_PASSWORD = "UPDATE_PASSWORD";
    private static final String PROVE_THE_ADDRESS = "VERIFY_EMAIL";

    @Inject
    Keycloak keycloak;

    @ConfigProperty(name = "quarkus.keycloak.admin-client.realm")
    String realm;

    /**
     * Sees to it that the owner of the address has an account with the role. May be repeated: an account that exists is
     * given the role, and whoever has not set a password yet is mailed again.
     *
     * @return the account's id, which is the subject of its tokens
     * @throws AccountsException where Keycloak refuses or does not answer
     */
    String invite(String email, String name, String role) {
        return ask(() -> {
            boolean sendsMail = sendsMail();
            UserRepresentation account = existing(email).orElseGet(() -> create(email, name, sendsMail));
            UserResource resource = realm().users().get(account.getId());
            resource.roles().realmLevel().add(List.of(realm().roles().get(role).toRepresentation()));
            if (sendsMail && isNew(account)) {
                resource.executeActionsEmail(account.getRequiredActions());
            }
            return account.getId();
        });
    }

    /**
     * The first fifty whose name, user name or e-mail address has the text in it, with the roles that they were given
     * themselves: not those that a group of Keycloak's would give them.
     */
    List<PersonView> find(String search) {
        String anywhere = "*" + search.replace("*", "") + "*";
        return ask(() -> {
            List<UserRepresentation> found = realm().users().search(anywhere, 0, MOST_FOUND, false);
            Map<String, Set<String>> members = found.isEmpty() ? Map.of() : membersOfRoles();
            return found.stream().map(account -> person(account, members)).toList();
        });
    }

    /** The ids of those who have each role. Asking person by person would be as many requests as there are people. */
    private Map<String, Set<String>> membersOfRoles() {
        return Permissions.ROLES.stream().collect(Collectors.toMap(Function.identity(), this::membersOf));
    }

    private Set<String> membersOf(String role) {
        Set<String> members = new HashSet<>();
        List<UserRepresentation> page;
        try {
            do {
                page = realm().roles().get(role).getUserMembers(true, members.size(), MEMBERS_AT_ONCE);
                page.forEach(account -> members.add(account.getId()));
            } while (page.size() == MEMBERS_AT_ONCE);
        } catch (NotFoundException unknown) {
            // a realm that was set up before there was the role: nobody has it
            return Set.of();
        }
        return members;
    }

    private static PersonView person(UserRepresentation account, Map<String, Set<String>> members) {
        List<String> roles = members.entrySet().stream()
                .filter(role -> role.getValue().contains(account.getId()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        String name = Stream.of(account.getFirstName(), account.getLastName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new PersonView(
                account.getId(), name.isBlank() ? account.getUsername() : name, account.getEmail(), roles);
    }

    /**
     * An address that its account's holder has typed in but never proven is nobody's: the role would go to whoever typed
     * it first.
     */
    private Optional<UserRepresentation> existing(String email) {
        List<UserRepresentation> found = realm().users().searchByEmail(email, true);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        UserRepresentation account =
                realm().users().get(found.getFirst().getId()).toRepresentation();
        if (!Boolean.TRUE.equals(account.isEmailVerified()) && !isNew(account)) {
            throw new AccountsException("An account has this address, but its holder never proved that it is theirs");
        }
        return Optional.of(account);
    }

    /** Without mail nobody can prove the address; then it is the administrator's word that counts. */
    private UserRepresentation create(String email, String name, boolean sendsMail) {
        int lastSpace = name.lastIndexOf(' ');
        UserRepresentation account = new UserRepresentation();
        account.setUsername(email);
        account.setEmail(email);
        account.setEmailVerified(!sendsMail);
        account.setFirstName(lastSpace < 0 ? name : name.substring(0, lastSpace));
        account.setLastName(lastSpace < 0 ? null : name.substring(lastSpace + 1));
        account.setEnabled(true);
        account.setRequiredActions(sendsMail ? List.of(SET_A_PASSWORD, PROVE_THE_ADDRESS) : List.of(SET_A_PASSWORD));
        try (Response created = realm().users().create(account)) {
            if (created.getStatus() != Response.Status.CREATED.getStatusCode()) {
                throw new WebApplicationException(created);
            }
            account.setId(CreatedResponseUtil.getCreatedId(created));
        }
        return account;
    }

    private static boolean isNew(UserRepresentation account) {
        return account.getRequiredActions() != null
                && account.getRequiredActions().contains(SET_A_PASSWORD);
    }

    private boolean sendsMail() {
        Map<String, String> mailServer = realm().toRepresentation().getSmtpServer();
        return mailServer != null
                && mailServer.get("host") != null
                && !mailServer.get("host").isBlank();
    }

    private RealmResource realm() {
        return keycloak.realm(realm);
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (WebApplicationException refusal) {
            throw new AccountsException(
                    "Keycloak refused with status " + refusal.getResponse().getStatus(), refusal);
        } catch (ProcessingException unreachable) {
            throw new AccountsException("Keycloak does not answer", unreachable);
        }
    }
}
