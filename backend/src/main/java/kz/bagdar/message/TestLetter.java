package kz.bagdar.message;

import kz.bagdar.message.letter.Letter;

/** A letter that somebody sends to the own address to look at it, as it is kept until it is sent. */
record TestLetter(String to, Letter letter) {}
