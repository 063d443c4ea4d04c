import type { QueryClient } from '@tanstack/react-query';
import { createSession, deleteSession, getSession, type Session, updateSession, type WriteSession } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { isProblem } from '@/lib/problem';
import { allSessionsOptions } from '@/ui/all-sessions';
import { rememberSessions, withSession } from './known-sessions';
import { showsProgramme } from '../use-programme-parts';
import { bodyOf, fits, holds, type SessionBody, type SessionChange } from './session-change';

/** How a write ended that the service did not refuse. */
export type Outcome =
  | { kind: 'written'; session: Session }
  /** Somebody else has made something else of the same fields. */
  | { kind: 'overtaken'; theirs: Session }
  | { kind: 'gone' };

const TRIES = 4;

/** The sessions of a seminar at the service, together with what this browser knows of them. */
export class SessionService {
  constructor(
    private readonly queryClient: QueryClient,
    readonly seminarId: string,
  ) {}

  known(sessionId: string): Session | undefined {
    const { queryKey } = allSessionsOptions(this);
    return this.queryClient.getQueryData(queryKey)?.find(({ id }) => id === sessionId);
  }

  /** Absent where it is gone. */
  async fetch(sessionId: string): Promise<Session | undefined> {
    try {
      const { data } = await getSession({ path: this.path(sessionId) });
      await this.remember((sessions) => withSession(sessions, data));
      return data;
    } catch (problem) {
      if (isProblem(problem, 'not-found')) return undefined;
      throw problem;
    }
  }

  /**
   * Writes the change over the revision that is known, or over a newer one in which the same fields are as they were:
   * what somebody else made of the other fields is kept, and of the same fields nothing is overwritten. What stands
   * there already is written.
   */
  async write(sessionId: string, change: SessionChange): Promise<Outcome> {
    let current = this.known(sessionId) ?? (await this.fetch(sessionId));
    for (let tries = 0; ; tries++) {
      if (current && !fits(current, change)) {
        // what is known may be old
        current = await this.fetch(sessionId);
        // an answer that was lost on the way is no change by somebody else
        if (current && holds(current, change)) return { kind: 'written', session: current };
        if (current && !fits(current, change)) return { kind: 'overtaken', theirs: current };
      }
      if (!current) return { kind: 'gone' };
      try {
        const body = { ...bodyOf(current), ...change.to };
        const { data } = await updateSession({
          path: this.path(sessionId),
          body,
          headers: ifMatch(current),
        });
        await this.remember((sessions) => withSession(sessions, data));
        return { kind: 'written', session: data };
      } catch (problem) {
        if (isProblem(problem, 'not-found')) current = undefined;
        else if (isProblem(problem, 'stale-revision') && tries < TRIES) current = await this.fetch(sessionId);
        else throw problem;
      }
    }
  }

  /** @param headers with the key under which a repeated request is the same one */
  async create(body: SessionBody, headers: { 'Idempotency-Key': string }, position?: number): Promise<Session> {
    const asked: WriteSession = { ...body, position };
    const { data } = await createSession({
      path: { seminarId: this.seminarId },
      body: asked,
      headers,
    });
    await this.remember((sessions) => withSession(sessions, data));
    return data;
  }

  /** Deletes it if it still says that. */
  async remove(sessionId: string, body: SessionBody): Promise<Outcome> {
    const change = { from: body, to: body };
    let current = this.known(sessionId) ?? (await this.fetch(sessionId));
    for (let tries = 0; ; tries++) {
      if (!current) return { kind: 'gone' };
      if (!fits(current, change)) return { kind: 'overtaken', theirs: current };
      try {
        await deleteSession({ path: this.path(sessionId), headers: ifMatch(current) });
        await this.remember((sessions) => sessions.filter(({ id }) => id !== sessionId));
        return { kind: 'written', session: current };
      } catch (problem) {
        if (isProblem(problem, 'not-found')) current = undefined;
        else if (isProblem(problem, 'stale-revision') && tries < TRIES) current = await this.fetch(sessionId);
        else throw problem;
      }
    }
  }

  /** Asks again for all that shows the programme: a write can have moved others too. */
  async refresh() {
    await this.queryClient.invalidateQueries(showsProgramme);
  }

  private path(sessionId: string) {
    return { seminarId: this.seminarId, sessionId };
  }

  private remember(change: Parameters<typeof rememberSessions>[2]) {
    return rememberSessions(this.queryClient, this, change);
  }
}
