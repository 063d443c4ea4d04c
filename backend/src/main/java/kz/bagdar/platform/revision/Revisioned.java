package kz.bagdar.platform.revision;

/** A view of one resource with the revision that its strong ETag carries. */
public interface Revisioned {

    int revision();
}
