package kz.bagdar.change;

import java.util.UUID;

/**
 * What was changed.
 *
 * @param type the resource's name in the contract, singular: {@code seminar}, {@code registration}
 * @param seminarId the seminar it belongs to; null for what belongs to none
 */
public record Subject(String type, UUID id, UUID seminarId) {

    public static Subject of(String type, UUID id) {
        return new Subject(type, id, null);
    }

    public static Subject inSeminar(String type, UUID id, UUID seminarId) {
        return new Subject(type, id, seminarId);
    }
}
