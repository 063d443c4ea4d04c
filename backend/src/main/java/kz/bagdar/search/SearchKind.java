package kz.bagdar.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be searched for, named as in the contract. */
@Schema(examples = "seminar")
@SuppressWarnings("java:S115")
enum SearchKind {
    seminar,
    session,
    organization,
    cluster
}
