import type { Session } from '@/api/client';
import { sameContent } from '../edits/session-change';

/** The stream has told that somebody did something to a session; what, the list will show. */
export interface Heard {
  sessionId: string;
  by: string;
  at: number;
}

interface News {
  changed: { session: Session; by: string }[];
  deleted: { session: Session; by: string }[];
  /** Of which the list shows nothing yet. */
  unseen: Heard[];
}

/** What was heard of and not seen for so long was nothing to see, such as another position in a stage. */
const WAITED = 10_000;

/** Which sessions say something else than before, by the hand of somebody who was heard of. */
export function changesOfOthers(
  before: readonly Session[],
  after: readonly Session[],
  heard: readonly Heard[],
  now: number,
): News {
  const was = new Map(before.map((session) => [session.id, session]));
  const is = new Map(after.map((session) => [session.id, session]));
  const news: News = { changed: [], deleted: [], unseen: [] };
  for (const [id, one] of new Map(heard.map((each) => [each.sessionId, each]))) {
    const old = was.get(id);
    const fresh = is.get(id);
    if (fresh && (!old || !sameContent(old, fresh))) news.changed.push({ session: fresh, by: one.by });
    else if (old && !fresh) news.deleted.push({ session: old, by: one.by });
    else if (now - one.at < WAITED) news.unseen.push(one);
  }
  return news;
}
