package kz.bagdar.identity.account;

import java.util.UUID;

/**
 * Fired in the transaction that notes how an invitation went.
 *
 * @param subject of the account that was made or given the role; null where it was refused
 * @param failure why it was refused
 */
public record InvitationSettled(UUID invitationId, String subject, String failure) {}
