package kz.bagdar.seminar.photo;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads a body that is a picture: before any transaction begins, for it takes long and needs no database meanwhile. */
@Provider
@Consumes({"image/jpeg", "image/png", "image/webp"})
class PictureBody implements MessageBodyReader<Picture> {

    @Inject
    PictureReader pictures;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Picture.class;
    }

    @Override
    public Picture readFrom(
            Class<Picture> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return pictures.read(body.readAllBytes());
    }
}
