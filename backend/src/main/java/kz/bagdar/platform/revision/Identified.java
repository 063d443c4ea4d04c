package kz.bagdar.platform.revision;

import java.util.UUID;

/** Whatever is stored under an id. */
public interface Identified {

    UUID id();
}
