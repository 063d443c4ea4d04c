import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
  dynamicImports?: string[];
  isDynamicEntry?: boolean;
}

export interface Style {
  file: string;
  text: string;
}

/** The app page as it was built, and the styles of each page: they travel in the page, so that nothing waits for them. */
export class PageAssets {
  readonly appPage: string;
  /** What a written page loads in the place of the app's own script. */
  readonly script: string;
  /** What that script runs one at a time, each after what it needs. */
  readonly parts: readonly string[];
  readonly #manifest: Record<string, Chunk>;
  readonly #read: (path: string) => string;
  readonly #texts = new Map<string, string>();

  constructor(read: (path: string) => string) {
    this.appPage = read('index.html');
    this.#manifest = JSON.parse(read('.vite/manifest.json'));
    const takeover = this.#manifest['src/takeover.ts'];
    this.script = takeover?.file ?? '';
    this.parts = this.#chunksUnder(takeover?.dynamicImports ?? []).map(({ file }) => file);
    this.#read = read;
  }

  static in(folder: string): PageAssets {
    return new PageAssets((path) => readFileSync(join(folder, path), 'utf8'));
  }

  /** What every page has, then what a page of these features has besides. */
  stylesOf(features: readonly string[]): Style[] {
    const folders = features.map((feature) => (feature.includes('/') ? `src/${feature}/` : `src/features/${feature}/`));
    const pages = Object.entries(this.#manifest)
      .filter(([name, { isDynamicEntry }]) => isDynamicEntry && folders.some((folder) => name.startsWith(folder)))
      .map(([name]) => name);
    return [...this.#stylesUnder(['index.html', ...pages])].map((file) => ({ file, text: this.#textOf(file) }));
  }

  #textOf(file: string): string {
    const text = this.#texts.get(file) ?? this.#read(file);
    this.#texts.set(file, text);
    return text;
  }

  #stylesUnder(names: readonly string[]): Set<string> {
    return new Set(this.#chunksUnder(names).flatMap(({ css = [] }) => css));
  }

  /** The chunks of these names and all that they import, each after what it imports. */
  #chunksUnder(names: readonly string[]): Chunk[] {
    const chunks = new Set<Chunk>();
    const seen = new Set<string>();
    const visit = (name: string) => {
      const chunk = this.#manifest[name];
      if (!chunk || seen.has(name)) return;
      seen.add(name);
      for (const imported of chunk.imports ?? []) visit(imported);
      chunks.add(chunk);
    };
    for (const name of names) visit(name);
    return [...chunks];
  }
}
