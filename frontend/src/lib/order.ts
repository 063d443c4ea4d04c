import type { Language } from './languages';

const kazakhAlphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const rank = new Map(Array.from(kazakhAlphabet).map((letter, index) => [letter, index]));

function letterOrder(a: string, b: string): number {
  const rankA = rank.get(a);
  const rankB = rank.get(b);
  if (rankA !== undefined && rankB !== undefined) return rankA - rankB;
  // Figures and Latin letters come before Cyrillic ones.
  if (rankA !== undefined) return 1;
  if (rankB !== undefined) return -1;
  return a < b ? -1 : Number(a > b);
}

function compareKazakh(a: string, b: string): number {
  const lettersA = Array.from(a.toLocaleLowerCase('kk'));
  const lettersB = Array.from(b.toLocaleLowerCase('kk'));
  for (let index = 0; index < Math.min(lettersA.length, lettersB.length); index++) {
    const order = letterOrder(lettersA[index] as string, lettersB[index] as string);
    if (order !== 0) return order;
  }
  return lettersA.length - lettersB.length;
}

/** Alphabetical order. Browsers ship no Kazakh collation and would put ә, ғ, қ, ң … wherever English does. */
export function compareText(language: Language): (a: string, b: string) => number {
  return language === 'kk' ? compareKazakh : new Intl.Collator(language, { numeric: true }).compare;
}
