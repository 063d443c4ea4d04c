/** A stretch of a text, and whether it is a word that somebody looked for. */
export interface Stretch {
  text: string;
  marked: boolean;
}

const WORDS = /[\p{L}\p{N}]+/gu;

/** Cuts a text where words that were looked for begin and end; a word is one of them whatever its ending. */
export function markedWords(text: string, wanted: string): Stretch[] {
  const beginnings = (wanted.toLowerCase().match(WORDS) ?? []).filter((word) => word.length > 1);
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (!beginnings.some((beginning) => sameWord(word.toLowerCase(), beginning))) continue;
    if (index > end) stretches.push({ text: text.slice(end, index), marked: false });
    stretches.push({ text: word, marked: true });
    end = index + word.length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), marked: false });
  return stretches;
}

/** What is typed may be the beginning of a word, or the word with another ending: most of the shorter one is common. */
function sameWord(word: string, typed: string): boolean {
  if (word.startsWith(typed)) return true;
  const shorter = Math.min(word.length, typed.length);
  let common = 0;
  while (common < shorter && word[common] === typed[common]) common++;
  return common >= 4 && common >= shorter * 0.7;
}
