/**
 * The key of a stroke as a Latin keyboard has it, letters in small: whoever writes Kazakh or Russian presses the same
 * key and gets another letter. Where letters stand elsewhere on a Latin keyboard, what is written on them counts.
 */
export function latinKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^Key[A-Z]$/.test(code) ? code.slice('Key'.length).toLowerCase() : key;
}
