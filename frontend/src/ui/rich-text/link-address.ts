/** Where a link leads that was typed as people type it: "school.kz", "info@school.kz". Nothing for what is no address. */
export function linkAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`;
  const address = /^(https?|mailto):/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address) || /\s/.test(text)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === 'mailto:' || hostname.includes('.') ? address : undefined;
}
