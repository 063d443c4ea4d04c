const AT_ONCE = 4;
const KNOWN_FOR_MS = 5 * 60_000;
const PATIENCE_MS = 800;

type Ask = (slug: string) => Promise<boolean>;

/**
 * Which seminars have a published press release, as far as can be found out soon: each is asked about once and
 * remembered for a while. Who is not known yet counts as without one; their pages are found by the links of others.
 */
export class Announced {
  readonly #ask: Ask;
  readonly #now: () => number;
  readonly #known = new Map<string, { announced: boolean; until: number }>();

  constructor(ask: Ask, now: () => number = Date.now) {
    this.#ask = ask;
    this.#now = now;
  }

  async among(slugs: readonly string[]): Promise<Set<string>> {
    const start = this.#now();
    const unknown = slugs.filter((slug) => (this.#known.get(slug)?.until ?? 0) <= start).values();
    const find = async () => {
      for (const slug of unknown) {
        if (this.#now() - start > PATIENCE_MS) return;
        await this.#find(slug);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, find));
    return new Set(slugs.filter((slug) => this.#known.get(slug)?.announced));
  }

  async #find(slug: string) {
    try {
      const announced = await this.#ask(slug);
      this.#known.set(slug, { announced, until: this.#now() + KNOWN_FOR_MS });
    } catch {
      // Gone in the meantime, or the service is busy: the next one who asks finds out.
      this.#known.delete(slug);
    }
  }
}
