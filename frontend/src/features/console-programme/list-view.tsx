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
import { EmptyState } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useMove } from '@/ui/use-move';
import { useSeminar } from '@/ui/use-seminar';
import classes from './programme-page.module.css';
import { SessionList } from './session-list';
import { SpeakerList } from './speaker-list';
import { stageValues, toWriteStage } from './stage-values';
import { type ProgrammeParts, showsProgramme } from './use-programme-parts';

interface ListViewProps {
  parts: ProgrammeParts;
  writable: boolean;
}

/** Stages in their order, the sessions of each, and who speaks. */
export function ListView({ parts, writable }: ListViewProps) {
  return (
    <>
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
        {parts.stages.length === 0 ? <NoStages /> : <Stages parts={parts} writable={writable} />}
      </section>
      <SpeakerList speakers={parts.speakers} writable={writable} />
    </>
  );
}

export function NoStages() {
  return (
    <EmptyState title={<Trans>No stage yet</Trans>}>
      <Trans>A programme is made of stages, such as a general session and then the work on the routes.</Trans>
    </EmptyState>
  );
}

function Stages({ parts, writable }: ListViewProps) {
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
