package kz.bagdar.programme.version;

/** What publishing now would change, with the tag that says so. */
record DraftChanges(ProgrammeChanges changes, DraftTag tag) {}
