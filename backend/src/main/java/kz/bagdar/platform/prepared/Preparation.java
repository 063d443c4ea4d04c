package kz.bagdar.platform.prepared;

import io.vertx.core.Promise;

/**
 * One making of an answer.
 *
 * @param begunAt how much had been forgotten before anything was read that goes into it
 * @param ended completes when the answer is kept, or has come to nothing
 */
record Preparation(String uri, String contentType, long begunAt, Promise<Void> ended) {}
