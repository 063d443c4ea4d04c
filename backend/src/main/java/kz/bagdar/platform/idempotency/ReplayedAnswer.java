package kz.bagdar.platform.idempotency;

/** Leaves the resource method, and the transaction, with an answer that was given before. */
class ReplayedAnswer extends RuntimeException {

    private final transient StoredAnswer answer;

    ReplayedAnswer(StoredAnswer answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    StoredAnswer answer() {
        return answer;
    }
}
