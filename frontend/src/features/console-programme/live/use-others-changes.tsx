import { useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { LiveChange, Session } from '@/api/client';
import { plainText } from '@/lib/localized';
import { toast } from '@/ui/toast';
import { useLanguage } from '@/ui/use-language';
import { useMe } from '@/ui/use-me';
import { changesOfOthers, type Heard } from './changes-of-others';
import { useLiveProgramme } from './use-live-programme';

/** How long a block says who changed it. */
const MARKED = 60_000;

/** Keeps the programme as it is at the service, and tells which session somebody else has just changed. */
export function useOthersChanges(sessions: readonly Session[]) {
  const { t } = useLingui();
  const language = useLanguage();
  const me = useMe().me?.id;
  const heard = useRef<Heard[]>([]);
  const before = useRef(sessions);
  const [marks, setMarks] = useState<ReadonlyMap<string, string>>(new Map());

  const onChange = useCallback(
    ({ resourceType, resourceId, actorId, actorName }: LiveChange) => {
      if (resourceType !== 'session' || actorId === me) return;
      heard.current.push({ sessionId: resourceId, by: actorName ?? t`Somebody`, at: Date.now() });
    },
    [me, t],
  );
  useLiveProgramme(onChange);

  useEffect(() => {
    const news = changesOfOthers(before.current, sessions, heard.current, Date.now());
    before.current = sessions;
    heard.current = news.unseen;
    if (news.changed.length === 0 && news.deleted.length === 0) return;
    const forget = new Set(news.changed.map(({ session }) => session.id));
    setMarks((last) => new Map([...last, ...news.changed.map(({ session, by }) => [session.id, by] as const)]));
    setTimeout(() => setMarks((last) => new Map([...last].filter(([id]) => !forget.has(id)))), MARKED);
    const [first] = news.changed;
    if (first) {
      const { by } = first;
      const title = plainText(first.session.title, language);
      const more = news.changed.length - 1;
      toast(more > 0 ? t`${by} changed: ${title}, and ${more} more` : t`${by} changed: ${title}`);
    }
    for (const { session, by } of news.deleted) {
      const title = plainText(session.title, language);
      toast(t`${by} deleted: ${title}`);
    }
  }, [sessions, language, t]);
  return marks;
}
