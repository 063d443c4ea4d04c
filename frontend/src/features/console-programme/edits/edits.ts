import type { Session } from '@/api/client';
import { Problem } from '@/lib/problem';
import { applied, bodyOf, changeOf, type SessionBody, type SessionChange } from './session-change';
import type { Outcome, SessionService } from './session-service';
import {
  type Direction,
  did,
  nextStep,
  nothingDone,
  renamed,
  type Step,
  type UndoStack,
  went,
  without,
} from './undo-stack';

/** Two wanted something else of the same fields of a session: the person chooses. */
export interface Conflict {
  mine: Session;
  theirs: Session;
  change: SessionChange;
}

/** What the person is told of. */
export type EditEvent =
  | { kind: 'went'; direction: Direction; step: Step }
  /** Going back or forth would overwrite what somebody else has made of it since. */
  | { kind: 'overtaken'; direction: Direction; step: Step }
  | { kind: 'gone'; title: Step['title'] }
  | { kind: 'refused'; problem: unknown };

export interface EditState {
  /** What was asked for and is not written yet: shown already, taken back where it is refused. */
  ahead: readonly { sessionId: string; change: SessionChange }[];
  /** What the service last answered, by id: newer than what a list may still show for a moment. */
  saved: ReadonlyMap<string, Session>;
  stack: UndoStack;
  conflict?: Conflict;
}

/**
 * The changes that one person makes to the sessions of a seminar: written one after the other, in the order in which
 * they were made, each over what it was made from.
 */
export class Edits {
  state: EditState = { ahead: [], saved: new Map(), stack: nothingDone };
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  /** Under which a deleted session is made again, by its id: tried once more, it is the same request. */
  private readonly keys = new Map<string, string>();
  private readonly listeners = new Set<() => void>();
  private readonly reporters = new Set<(event: EditEvent) => void>();

  constructor(private readonly service: SessionService) {}

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  onEvent = (reporter: (event: EditEvent) => void) => {
    this.reporters.add(reporter);
    return () => this.reporters.delete(reporter);
  };

  current = () => this.state;

  /** Asks for a change of a session as it is now shown. */
  change(shown: Session, to: Partial<SessionBody>): void {
    const change = changeOf(shown, to);
    if (!change) return;
    const asked = { sessionId: shown.id, change };
    this.show({ ahead: [...this.state.ahead, asked] });
    void this.inTurn(async () => {
      // one before it may have been refused: then this one was made from what never was
      if (!this.state.ahead.includes(asked)) return;
      try {
        this.settle(await this.service.write(shown.id, change), shown, change);
      } catch (problem) {
        this.takeBack(shown.id);
        this.report({ kind: 'refused', problem });
      }
      this.show({ ahead: this.state.ahead.filter((one) => one !== asked) });
    });
  }

  /**
   * Saves the fields that were typed over the session that the form was filled from.
   *
   * @throws Problem stale-revision where somebody else has changed the same
   */
  save(base: Session, to: Partial<SessionBody>): Promise<Session> {
    return this.inTurn(async () => {
      const change = changeOf(base, to);
      if (!change) return base;
      const outcome = await this.service.write(base.id, change);
      if (outcome.kind === 'overtaken') throw new Problem('stale-revision', 412, '');
      if (outcome.kind === 'gone') throw new Problem('not-found', 404, '');
      this.remember(outcome.session);
      this.done({ kind: 'changed', sessionId: base.id, title: outcome.session.title, change });
      return outcome.session;
    });
  }

  /** @param headers with the key under which a repeated request is the same one */
  create(body: SessionBody, headers: { 'Idempotency-Key': string }): Promise<Session> {
    return this.inTurn(async () => {
      const session = await this.service.create(body, headers);
      this.done({ kind: 'created', sessionId: session.id, title: session.title, body });
      return session;
    });
  }

  /** @return what `undo` takes back */
  remove(session: Session): Promise<Step> {
    return this.inTurn(async () => {
      const body = bodyOf(session);
      const outcome = await this.service.remove(session.id, body);
      if (outcome.kind === 'overtaken') throw new Problem('stale-revision', 412, '');
      const { id: sessionId, title, position } = session;
      return this.done({ kind: 'deleted', sessionId, title, body, position });
    });
  }

  /** One step back, or forth again. */
  go(direction: Direction): Promise<void> {
    return this.inTurn(async () => {
      const step = nextStep(this.state.stack, direction);
      if (!step) return;
      try {
        const { kind } = await this.take(step, direction);
        if (kind === 'gone') this.report({ kind, title: step.title });
        else this.report({ kind: kind === 'written' ? 'went' : kind, direction, step });
      } catch (problem) {
        this.report({ kind: 'refused', problem });
      }
    });
  }

  /**
   * Takes that one step back, whatever was done after it.
   *
   * @throws Problem where it stays as it is
   */
  undo(done: Step): Promise<void> {
    return this.inTurn(async () => {
      const at = this.state.stack.done.indexOf(done);
      const step = at < 0 ? undefined : nextStep(this.state.stack, 'undo', at);
      const outcome = step && (await this.take(step, 'undo', at));
      if (outcome?.kind !== 'written') throw new Problem('illegal-state', 409, '');
    });
  }

  /** Mine once more, over theirs; or theirs is left as it is. */
  resolve(whose: 'mine' | 'theirs') {
    const { conflict } = this.state;
    this.show({ conflict: undefined });
    if (conflict && whose === 'mine') this.change(conflict.theirs, conflict.change.to);
  }

  private async take(step: Step, direction: Direction, at?: number): Promise<Outcome> {
    const outcome = await this.write(step);
    const after = outcome.kind === 'written' ? went : without;
    this.show({ stack: after(this.state.stack, direction, at) });
    return outcome;
  }

  private async write(step: Step): Promise<Outcome> {
    const { sessionId } = step;
    if (step.kind === 'changed') {
      const outcome = await this.service.write(sessionId, step.change);
      if (outcome.kind === 'written') this.remember(outcome.session);
      return outcome;
    }
    if (step.kind === 'deleted') return this.service.remove(sessionId, step.body);
    const key = this.keys.get(sessionId) ?? crypto.randomUUID();
    this.keys.set(sessionId, key);
    const session = await this.service.create(step.body, { 'Idempotency-Key': key }, step.position);
    this.show({ stack: renamed(this.state.stack, sessionId, session.id) });
    return { kind: 'written', session };
  }

  private settle(outcome: Outcome, shown: Session, change: SessionChange) {
    if (outcome.kind === 'written') {
      this.remember(outcome.session);
      this.done({ kind: 'changed', sessionId: shown.id, title: outcome.session.title, change });
      return;
    }
    this.takeBack(shown.id);
    if (outcome.kind === 'gone') this.report({ kind: 'gone', title: shown.title });
    else this.show({ conflict: { mine: applied(shown, change), theirs: outcome.theirs, change } });
  }

  private remember(session: Session) {
    this.show({ saved: new Map(this.state.saved).set(session.id, session) });
  }

  private takeBack(sessionId: string) {
    this.show({ ahead: this.state.ahead.filter((one) => one.sessionId !== sessionId) });
  }

  private done(step: Step): Step {
    this.show({ stack: did(this.state.stack, step) });
    return step;
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    this.waiting++;
    const result = this.last.then(work);
    this.last = result
      .catch(() => undefined)
      .then(() => {
        // while more is waiting, what is asked for now would be old when it comes
        if (--this.waiting === 0) void this.service.refresh();
      });
    return result;
  }

  private show(change: Partial<EditState>) {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  private report(event: EditEvent) {
    for (const reporter of this.reporters) reporter(event);
  }
}
