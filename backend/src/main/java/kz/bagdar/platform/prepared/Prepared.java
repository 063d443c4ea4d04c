package kz.bagdar.platform.prepared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource's method whose answer to the public is made once and kept. Whoever makes it says by {@link Preparing}
 * until when it is the same for everyone.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Prepared {}
