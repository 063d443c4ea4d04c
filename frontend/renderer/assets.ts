import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@/lib/languages';

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
  isDynamicEntry?: boolean;
}

export interface PageFiles {
  scripts: string[];
  styles: string[];
}

/** The app page as it was built, and which files the pages of each feature are made of. */
export class PageAssets {
  readonly appPage: string;
  readonly #manifest: Record<string, Chunk>;

  constructor(appPage: string, manifest: Record<string, Chunk>) {
    this.appPage = appPage;
    this.#manifest = manifest;
  }

  static read(folder: string): PageAssets {
    const text = (path: string) => readFileSync(join(folder, path), 'utf8');
    return new PageAssets(text('index.html'), JSON.parse(text('.vite/manifest.json')));
  }

  /** What a page of these features loads besides what every page does. */
  of(features: readonly string[], language: Language): PageFiles {
    const files = { scripts: new Set<string>(), styles: new Set<string>() };
    const every = { scripts: new Set<string>(), styles: new Set<string>() };
    this.#collect('index.html', every);
    this.#collect(`src/locales/${language}.po`, files);
    for (const feature of features) {
      const folder = feature.includes('/') ? `src/${feature}/` : `src/features/${feature}/`;
      for (const [name, { isDynamicEntry }] of Object.entries(this.#manifest)) {
        const inFolder = isDynamicEntry && name.startsWith(folder);
        if (inFolder && (!name.endsWith('.po') || name.endsWith(`/${language}.po`))) this.#collect(name, files);
      }
    }
    const without = (all: Set<string>, known: Set<string>) => [...all].filter((file) => !known.has(file));
    return { scripts: without(files.scripts, every.scripts), styles: without(files.styles, every.styles) };
  }

  #collect(name: string, { scripts, styles }: { scripts: Set<string>; styles: Set<string> }) {
    const chunk = this.#manifest[name];
    if (!chunk || scripts.has(chunk.file)) return;
    scripts.add(chunk.file);
    for (const file of chunk.css ?? []) styles.add(file);
    for (const imported of chunk.imports ?? []) this.#collect(imported, { scripts, styles });
  }
}
