package kz.bagdar.message;

import kz.bagdar.message.template.DraftLetter;

/** A letter that somebody sends to the own address to look at it, kept until it is sent: nothing in it is filled in yet. */
record TestLetter(String to, DraftLetter draft) {}
