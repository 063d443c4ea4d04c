const AT_ONCE = 4;
const KNOWN_FOR_MS = 5 * 60_000;
const PATIENCE_MS = 800;

type Ask = (slug: string) => Promise<boolean>;

/**
 * Which seminars have a published press release, as far as can be found out soon: each is asked about and remembered for
 * a while. Nobody waits until all are known: who is not known yet counts as without one, and is asked about meanwhile.
 */
export class Announced {
  readonly #ask: Ask;
  readonly #known = new Map<string, { announced: boolean; until: number }>();
  readonly #waiting = new Set<string>();
  #asking: Promise<unknown> | undefined;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  async among(slugs: readonly string[]): Promise<Set<string>> {
    const now = Date.now();
    for (const slug of slugs) if ((this.#known.get(slug)?.until ?? 0) <= now) this.#waiting.add(slug);
    this.#asking ??= Promise.all(Array.from({ length: AT_ONCE }, () => this.#askAll())).finally(() => {
      this.#asking = undefined;
    });
    await Promise.race([this.#asking, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
    return new Set(slugs.filter((slug) => this.#known.get(slug)?.announced));
  }

  async #askAll() {
    for (const slug of this.#waiting) {
      this.#waiting.delete(slug);
      await this.#find(slug);
    }
  }

  async #find(slug: string) {
    try {
      const announced = await this.#ask(slug);
      this.#known.set(slug, { announced, until: Date.now() + KNOWN_FOR_MS });
    } catch {
      // Gone in the meantime, or the service is busy: the next one who asks finds out.
      this.#known.delete(slug);
    }
  }
}
