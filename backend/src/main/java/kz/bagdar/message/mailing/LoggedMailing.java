package kz.bagdar.message.mailing;

import kz.bagdar.change.Personal;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.registration.RegistrationFilter;

/** What the change log keeps of a mailing. Somebody's name may have been searched for. */
record LoggedMailing(
        MailingState state,
        LocalizedText subject,
        LocalizedText body,
        @Personal RegistrationFilter filter,
        Integer recipients) {

    static LoggedMailing of(Mailing mailing) {
        MailingView view = mailing.view();
        return new LoggedMailing(view.state(), view.subject(), view.body(), view.filter(), view.recipients());
    }
}
