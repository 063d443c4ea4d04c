/**
 * HTML of the editor as the service keeps it: an editor puts a paragraph into each item of a list, and an empty one
 * behind the last block. Blank where no word is left.
 */
export function tidy(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  if (!body.textContent?.trim()) return '';
  for (const item of body.querySelectorAll('li')) {
    const [first, ...others] = item.children;
    if (first?.tagName === 'P' && others.every(({ tagName }) => tagName !== 'P'))
      first.replaceWith(...first.childNodes);
  }
  const last = body.lastElementChild;
  if (last?.tagName === 'P' && !last.textContent?.trim()) last.remove();
  return body.innerHTML;
}

/** The words of a title, which is kept as a paragraph. */
export function plainOf(html: string | undefined): string {
  if (!html) return '';
  return new DOMParser().parseFromString(html, 'text/html').body.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

export function paragraphOf(text: string): string {
  if (!text.trim()) return '';
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph.outerHTML;
}
