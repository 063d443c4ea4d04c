package kz.bagdar.platform.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that honours {@code Idempotency-Key}: the same key and request of the same caller gets the first
 * answer again, byte for byte, for 24 hours. Only answers of success are kept, in the transaction of the write itself, so
 * that the write and its answer are stored together or not at all; a refusal may be tried again with the same key.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /** Whether the method has a transaction in common with other requests, in which it sees to it by {@link SharedKeys}. */
    @Nonbinding
    boolean together() default false;

    /**
     * Whether the method has transactions of its own, and does nothing twice even without a key: then its answer is stored
     * when it is done. Of two requests with one key at the same time, which both are carried out, the first answer counts.
     */
    @Nonbinding
    boolean apart() default false;
}
