const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The words of the service's rich text on one line. For what stands in a head; never to be shown as HTML again. */
export function richTextWords(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
      if (name) return ENTITIES[name] ?? all;
      return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
    })
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same text with its headings one level higher, for where no heading stands above it. */
export function raisedHeadings(html: string): string {
  return html.replaceAll('<h3>', '<h2>').replaceAll('</h3>', '</h2>');
}
