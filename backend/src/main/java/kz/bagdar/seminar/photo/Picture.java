package kz.bagdar.seminar.photo;

/** @param jpeg the file, without anything but the picture */
record Picture(int width, int height, byte[] jpeg) {}
