package kz.bagdar.message;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import kz.bagdar.message.letter.MessageKind;

/** Which messages a list is to have. */
public class MessageFilter {

    @QueryParam("state")
    public List<MessageState> states;

    @QueryParam("kind")
    public List<MessageKind> kinds;

    @QueryParam("mailingId")
    public UUID mailingId;

    @QueryParam("registrationId")
    public UUID registrationId;
}
