import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Session, Speaker, Stage } from '@/api/client';
import { updateSession } from '@/api/client/sdk.gen';
import { ifMatch } from '@/api/headers';
import { plainText } from '@/lib/localized';
import { formatMoment, formatTime } from '@/lib/time';
import { sessionKindWords } from '@/lib/words';
import { PlusIcon } from '@/ui/icons';
import { LocalText } from '@/ui/local-text';
import { ReorderList } from '@/ui/reorder-list';
import { useLanguage } from '@/ui/use-language';
import { useMove } from '@/ui/use-move';
import { useSeminar } from '@/ui/use-seminar';
import { bodyOf } from './edits/session-change';
import classes from './programme-page.module.css';
import { showsProgramme } from './use-programme-parts';

interface SessionListProps {
  stage: Stage;
  sessions: readonly Session[];
  speakers: readonly Speaker[];
  writable: boolean;
}

/** The sessions of one stage, in their order. */
export function SessionList({ stage, sessions, speakers, writable }: SessionListProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { id: seminarId, timeZone } = useSeminar();
  const { items, move } = useMove<Session>({
    items: sessions,
    save: (session, position) =>
      updateSession({
        path: { seminarId, sessionId: session.id },
        body: { ...bodyOf(session), position },
        headers: ifMatch(session),
      }),
    shows: showsProgramme,
  });
  const stageName = plainText(stage.name, language);
  return (
    <>
      {items.length > 0 && (
        <ReorderList
          label={t`Sessions: ${stageName}`}
          onMove={move}
          fixed={!writable}
          items={items.map((session) => ({
            id: session.id,
            name: plainText(session.title, language),
            content: <SessionLine session={session} speakers={speakers} timeZone={timeZone} />,
          }))}
        />
      )}
      {writable && (
        <div>
          <Button
            component={Link}
            to={`sessions/new?stage=${stage.id}`}
            variant="default"
            size="xs"
            leftSection={<PlusIcon />}
            aria-label={t`New session: ${stageName}`}
          >
            <Trans>New session</Trans>
          </Button>
        </div>
      )}
    </>
  );
}

function SessionLine({
  session,
  speakers,
  timeZone,
}: {
  session: Session;
  speakers: readonly Speaker[];
  timeZone: string;
}) {
  const language = useLanguage();
  const { startsAt, endsAt } = session;
  const who = speakers.filter(({ id }) => session.speakerIds.includes(id));
  const when =
    startsAt && formatMoment(startsAt, timeZone, language) + (endsAt ? ` – ${formatTime(endsAt, timeZone)}` : '');
  const meta = [when, ...who.map(({ name }) => plainText(name, language)), plainText(session.presentedBy, language)];
  return (
    <div>
      <p className={classes.session}>
        <span className={classes.kind}>{sessionKindWords()[session.kind]}</span>{' '}
        <Link to={`sessions/${session.id}`}>
          <LocalText value={session.title} />
        </Link>
      </p>
      {meta.some(Boolean) && <p className={classes.meta}>{meta.filter(Boolean).join(' · ')}</p>}
    </div>
  );
}
