package kz.bagdar.platform.web;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address that people and other systems reach the service at. */
@Singleton
public class PublicUrl {

    private final String address;

    PublicUrl(@ConfigProperty(name = "bagdar.public-url") String configured) {
        address = configured.replaceFirst("/+$", "");
    }

    /** @param path from its first slash on */
    public String of(String path) {
        return address + path;
    }
}
