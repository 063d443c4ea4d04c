package kz.bagdar.identity.account;

/** Keycloak did not do what it was asked for; the message says why, for administrators to read. */
class AccountsException extends RuntimeException {

    AccountsException(String reason) {
        super(reason);
    }

    AccountsException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
