package kz.bagdar.registration.link;

/**
 * The address at which a participant finds the own registration.
 *
 * @param token what the participant's browser sends as {@code Authorization: Link <token>}
 * @param address the page, with the token behind the #, where no server on the way sees it
 */
public record PersonalLink(String token, String address) {}
