export interface Violation {
  field: string;
  code: string;
  message?: string;
}

/** Kinds that the browser itself reports; all others are names of the service's problem types. */
type LocalKind = 'unreachable' | 'unreadable' | 'proof-impossible' | 'replies-closed' | 'unexpected';

const TYPE_PREFIX = 'urn:bagdar:problem:';

/** Why a request failed, in the words of the service (RFC 9457) or, where it could not answer, of the browser. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly kind: LocalKind | (string & {}),
    readonly status: number,
    readonly detail: string,
    readonly violations: readonly Violation[] = [],
    readonly extra: Readonly<Record<string, unknown>> = {},
    /** How many seconds to wait before another try has a chance. */
    readonly retryAfter?: number,
  ) {
    super(detail || kind);
  }
}

export function isProblem(error: unknown, kind?: string): error is Problem {
  return error instanceof Problem && (kind === undefined || error.kind === kind);
}

/** Why the service did nothing for one of many, by the type that it tells. */
export function namedProblem(type: string, detail = ''): Problem {
  return new Problem(type.startsWith(TYPE_PREFIX) ? type.slice(TYPE_PREFIX.length) : 'unreadable', 0, detail);
}

/** Whether the service understood who asked and would not: the same question has the same answer for everyone. */
export function isRefusal(error: unknown): error is Problem {
  return error instanceof Problem && error.status >= 400 && error.status < 500;
}

/** What failed before anything was asked of the service becomes a problem too, so that the person is told. */
export function asProblem(error: unknown): Problem {
  return isProblem(error) ? error : new Problem('unexpected', 0, String(error));
}

/** "name.kk" and "preferences[1]" as the form names its fields: "preferences.1". */
function formField(field: string): string {
  return field.replace(/\[(\d+)\]/g, '.$1').replace(/^\./, '');
}

function readViolations(value: unknown): Violation[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: Partial<Violation> | null) =>
    entry && typeof entry.code === 'string'
      ? [{ field: formField(entry.field ?? ''), code: entry.code, message: entry.message }]
      : [],
  );
}

export function parseProblem(body: unknown, response: Response | undefined): Problem {
  if (body instanceof Problem) return body;
  if (!response) return new Problem('unreachable', 0, '');
  if (typeof body !== 'object' || body === null) return new Problem('unreadable', response.status, '');
  const { type, title, detail, status: _status, violations, ...extra } = body as Record<string, unknown>;
  const kind = typeof type === 'string' && type.startsWith(TYPE_PREFIX) ? type.slice(TYPE_PREFIX.length) : 'unreadable';
  const words = typeof detail === 'string' ? detail : typeof title === 'string' ? title : '';
  const wait = Number(response.headers.get('Retry-After'));
  return new Problem(kind, response.status, words, readViolations(violations), extra, wait > 0 ? wait : undefined);
}
