/**
 * Where a link leads that was typed as people type it: "school.kz", "info@school.kz". Nothing for what is no address, nor
 * for one with braces: in an address nothing is filled in.
 */
export function linkAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (/[{}]/.test(text)) return undefined;
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`;
  const address = /^(https?|mailto):/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address) || /\s/.test(text)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === 'mailto:' || hostname.includes('.') ? address : undefined;
}
