package kz.bagdar.registration.quota;

import kz.bagdar.seminar.SeminarView;

/** Fired inside the transaction that has changed a seminar's quotas: somebody who waits may find a place now. */
public record QuotasChanged(SeminarView seminar) {}
