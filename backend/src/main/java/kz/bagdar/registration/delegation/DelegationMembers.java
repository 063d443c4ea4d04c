package kz.bagdar.registration.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.registration.Members;
import kz.bagdar.registration.RegistrationView;

/** What is done with one person of a delegation, beside what is done with any registration. */
@ApplicationScoped
class DelegationMembers {

    private static final String MEMBER = "member";

    @Inject
    DelegationAccess access;

    @Inject
    Delegations delegations;

    @Inject
    MemberRules rules;

    @Inject
    Members members;

    @Transactional
    RegistrationView replace(String seminar, UUID id, UUID registrationId, ReplaceMember request) {
        var found = access.workable(seminar, id);
        members.require(id, registrationId);
        var details = request.member().details(delegations.view(found.delegation()));
        rules.requireValid(MEMBER, details);
        try {
            return members.replace(found.seminar(), registrationId, details);
        } catch (ProblemException refusal) {
            throw MemberRules.at(MEMBER, refusal);
        }
    }

    @Transactional
    MailedLink mailLink(String seminar, UUID id, UUID registrationId) {
        var found = access.workable(seminar, id);
        members.require(id, registrationId);
        return new MailedLink(members.mailLink(found.seminar(), registrationId));
    }

    /** Whoever comes with another delegation changes over. */
    @Transactional
    RegistrationView put(String seminar, UUID id, UUID registrationId, IfMatch ifMatch) {
        var found = access.editable(seminar, id);
        return members.put(found.seminar().id(), id, registrationId, ifMatch);
    }

    @Transactional
    void take(String seminar, UUID id, UUID registrationId, IfMatch ifMatch) {
        var found = access.editable(seminar, id);
        members.require(id, registrationId);
        members.take(found.seminar().id(), registrationId, ifMatch);
    }
}
