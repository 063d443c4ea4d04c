package kz.bagdar.message;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;

/** Which messages a list is to have. */
public class MessageFilter {

    @QueryParam("state")
    public List<MessageState> states;

    @QueryParam("registrationId")
    public UUID registrationId;
}
