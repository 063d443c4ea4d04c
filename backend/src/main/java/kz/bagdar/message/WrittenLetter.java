package kz.bagdar.message;

import kz.bagdar.message.letter.Letter;

/** @param subject as it was worded, with placeholders */
record WrittenLetter(Letter letter, String subject) {}
