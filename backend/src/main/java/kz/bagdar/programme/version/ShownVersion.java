package kz.bagdar.programme.version;

/** Which programme to show to those who see more than one. The name is what callers write. */
@SuppressWarnings("java:S115")
enum ShownVersion {
    published
}
