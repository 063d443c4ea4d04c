/** Hands a file over to the browser to keep. Used where only a caller with a token gets it, which a plain link is not. */
export function saveFile(file: Blob, name: string) {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser takes its copy in its own time.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
