package kz.bagdar.hosting.answer;

/** What a host says to a visit. */
public enum AnswerState {
    ASKED,
    CONFIRMED,
    DECLINED
}
