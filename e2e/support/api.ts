import { type APIRequestContext, type APIResponse, expect } from '@playwright/test';
import { product } from './product.ts';

interface Options {
  headers?: Record<string, string>;
  params?: Record<string, string | number | boolean>;
}

// biome-ignore lint/suspicious/noExplicitAny: the suites look at the answers from outside, without the types of any side
export type Json = any;

/** The API as a caller outside sees it. */
export class Api {
  readonly request: APIRequestContext;
  readonly authorization: string | undefined;

  /** @param authorization the header of that name; none for the public */
  constructor(request: APIRequestContext, authorization?: string) {
    this.request = request;
    this.authorization = authorization;
  }

  get(path: string, options?: Options): Promise<APIResponse> {
    return this.request.get(product.api + path, this.#with(options));
  }

  post(path: string, data?: unknown, options?: Options): Promise<APIResponse> {
    return this.request.post(product.api + path, { ...this.#with(options), ...(data !== undefined && { data }) });
  }

  put(path: string, data: unknown, options?: Options): Promise<APIResponse> {
    return this.request.put(product.api + path, { ...this.#with(options), data });
  }

  delete(path: string, options?: Options): Promise<APIResponse> {
    return this.request.delete(product.api + path, this.#with(options));
  }

  /** Any method, for what is told by the contract. */
  send(method: string, path: string, options: Options & { data?: unknown } = {}): Promise<APIResponse> {
    const { data, ...others } = options;
    return this.request.fetch(product.api + path, {
      method,
      ...this.#with(others),
      ...(data !== undefined && { data }),
    });
  }

  /** A body as it is, whether it says what its type promises or not. */
  sendRaw(method: string, path: string, type: string, text: string): Promise<APIResponse> {
    return this.send(method, path, { headers: { 'content-type': type }, data: Buffer.from(text) });
  }

  async read(path: string, options?: Options): Promise<Json> {
    return body(`GET ${path}`, await this.get(path, options));
  }

  async create(path: string, data?: unknown, options?: Options): Promise<Json> {
    return body(`POST ${path}`, await this.post(path, data, options));
  }

  /** Every item of a list, page by page. */
  async all(path: string, params: Record<string, string | number> = {}): Promise<Json[]> {
    const items: Json[] = [];
    for (let after: string | undefined; ; ) {
      const page = await this.read(path, { params: { limit: 200, ...params, ...(after && { after }) } });
      items.push(...page.items);
      if (!page.next) return items;
      after = page.next;
    }
  }

  /** Moves a seminar to a lifecycle from where it stands. */
  async move(seminarId: string, ...lifecycles: string[]): Promise<Json> {
    let seminar = await this.read(`/seminars/${seminarId}`);
    for (const to of lifecycles) {
      seminar = await this.create(`/seminars/${seminarId}/lifecycle`, { to }, ifMatch(seminar));
    }
    return seminar;
  }

  #with(options: Options = {}): Options & { failOnStatusCode: false } {
    const headers = { ...(this.authorization && { authorization: this.authorization }), ...options.headers };
    return { ...options, headers, failOnStatusCode: false };
  }
}

async function body(what: string, answer: APIResponse): Promise<Json> {
  expect(answer.ok(), `${what}: ${answer.status()} ${await answer.text()}`).toBe(true);
  return answer.json();
}

/** The header without which nothing is changed: the revision that was read. */
export function ifMatch({ revision }: { revision: number }): { headers: Record<string, string> } {
  return { headers: { 'if-match': `"${revision}"` } };
}

/** Makes sure that an answer is this problem, in the one form that problems have, and gives it back. */
export async function expectProblem(answer: APIResponse, status: number, name: string): Promise<Json> {
  const text = await answer.text();
  expect(answer.status(), text).toBe(status);
  expect(answer.headers()['content-type'], text).toContain('application/problem+json');
  const problem = JSON.parse(text);
  expect(problem).toMatchObject({ type: `urn:bagdar:problem:${name}`, status });
  expect(problem.title, text).toBeTruthy();
  return problem;
}
