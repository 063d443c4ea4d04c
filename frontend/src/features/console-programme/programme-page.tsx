import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Stage } from '@/api/client';
import { updateStage } from '@/api/client/sdk.gen';
import { ifMatch } from '@/api/headers';
import { plainText } from '@/lib/localized';
import { PlusIcon } from '@/ui/icons';
import { LocalText } from '@/ui/local-text';
import { PartHead } from '@/ui/part-page';
import { ReorderList } from '@/ui/reorder-list';
import { EmptyState, ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useMove } from '@/ui/use-move';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import classes from './programme-page.module.css';
import { SessionList } from './session-list';
import { SpeakerList } from './speaker-list';
import { stageValues, toWriteStage } from './stage-values';
import { showsProgramme, useProgrammeParts } from './use-programme-parts';

/** The programme under work: stages in their order, the sessions of each, and who speaks. */
export function ProgrammePage() {
  const { mayChange } = useSeminarAccess();
  const parts = useProgrammeParts();
  const writable = mayChange('seminars:write');
  if (parts.isPending) return <LoadingLines lines={[30, 100, 100, 30, 100]} />;
  if (parts.error) return <ErrorState error={parts.error} onRetry={parts.refetch} />;
  return (
    <div className={classes.page}>
      <section>
        <PartHead
          title={<Trans>Stages and sessions</Trans>}
          action={
            writable && (
              <Button component={Link} to="stages/new" size="sm" leftSection={<PlusIcon />}>
                <Trans>New stage</Trans>
              </Button>
            )
          }
        />
        {parts.stages.length === 0 ? (
          <EmptyState title={<Trans>No stage yet</Trans>}>
            <Trans>A programme is made of stages, such as a general session and then the work on the routes.</Trans>
          </EmptyState>
        ) : (
          <Stages parts={parts} writable={writable} />
        )}
      </section>
      <SpeakerList speakers={parts.speakers} writable={writable} />
    </div>
  );
}

interface StagesProps {
  parts: ReturnType<typeof useProgrammeParts>;
  writable: boolean;
}

function Stages({ parts, writable }: StagesProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const seminarId = useSeminar().id;
  const { items, move } = useMove<Stage>({
    items: parts.stages,
    save: (stage, position) =>
      updateStage({
        path: { seminarId, stageId: stage.id },
        body: { ...toWriteStage(stageValues(stage)), position },
        headers: ifMatch(stage),
      }),
    shows: showsProgramme,
  });
  return (
    <ReorderList
      label={t`Stages`}
      onMove={move}
      fixed={!writable}
      items={items.map((stage) => ({
        id: stage.id,
        name: plainText(stage.name, language),
        content: (
          <div className={classes.stage}>
            <p className={classes.name}>
              <Link to={`stages/${stage.id}`}>
                <LocalText value={stage.name} />
              </Link>
              {stage.place && (
                <span className={classes.place}>
                  <LocalText value={stage.place} />
                </span>
              )}
            </p>
            <SessionList
              stage={stage}
              sessions={parts.sessions.filter((session) => session.stageId === stage.id)}
              speakers={parts.speakers}
              writable={writable}
            />
          </div>
        ),
      }))}
    />
  );
}
