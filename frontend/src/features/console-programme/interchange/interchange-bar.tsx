import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getProgrammeOptions } from '@/api/client/@tanstack/react-query.gen';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { ImportPanel } from './import-panel';
import classes from './interchange-bar.module.css';

/** The programme as a file of other conference systems: out of here and into here. */
export function InterchangeBar({ writable }: { writable: boolean }) {
  const language = useLanguage();
  const { id: seminarId, lifecycle } = useSeminar();
  const [importing, setImporting] = useState(false);
  // What is exported is what was published, and a draft has not been.
  const published = lifecycle !== 'DRAFT';
  if (!writable && !published) return null;
  return (
    <div className={classes.bar}>
      {published && (
        <div className={classes.export}>
          <a href={`/api/v1/seminars/${seminarId}/schedule.xml?lang=${language}`} download="schedule.xml">
            <Trans>Export what is published (schedule.xml)</Trans>
          </a>
          <LeftOut />
        </div>
      )}
      {writable && (
        <Button variant="default" size="sm" onClick={() => setImporting(true)}>
          <Trans>Import schedule.xml…</Trans>
        </Button>
      )}
      <ImportPanel opened={importing} onClose={() => setImporting(false)} />
    </div>
  );
}

/** What is published and the format has no room for. */
function LeftOut() {
  const { id: seminarId } = useSeminar();
  const { data } = useQuery(getProgrammeOptions({ path: { seminarId }, query: { version: 'published' } }));
  const untimed = data?.stages.flatMap(({ sessions }) => sessions).filter(({ startsAt }) => !startsAt).length ?? 0;
  if (untimed === 0) return null;
  return (
    <span>
      <Plural
        value={untimed}
        one="# session without a time is not in the file"
        other="# sessions without a time are not in the file"
      />
    </span>
  );
}
