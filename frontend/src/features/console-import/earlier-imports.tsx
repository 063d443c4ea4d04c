import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RegistrationImport } from '@/api/client';
import { listRegistrationImportsOptions } from '@/api/client/@tanstack/react-query.gen';
import { Moment } from '@/ui/moment';
import { useSeminar } from '@/ui/use-seminar';
import classes from './import-page.module.css';
import { isUnderWay } from './use-registration-import';

const AT_FIRST = 20;
const MOST = 200;

interface EarlierImportsProps {
  /** The one that is looked at. */
  open: string | null;
  onOpen: (id: string) => void;
}

/** The files that were sent in before, the last one first. */
export function EarlierImports({ open, onOpen }: EarlierImportsProps) {
  const { id: seminarId, timeZone } = useSeminar();
  const [limit, setLimit] = useState(AT_FIRST);
  const { data } = useQuery({
    ...listRegistrationImportsOptions({ path: { seminarId }, query: { sort: '-createdAt', limit } }),
    placeholderData: keepPreviousData,
  });
  const earlier = data?.items.filter(({ id }) => id !== open) ?? [];
  if (earlier.length === 0) return null;
  return (
    <section className={classes.earlier}>
      <h3>
        <Trans>Earlier files</Trans>
      </h3>
      <ul>
        {earlier.map((file) => (
          <li key={file.id}>
            <Button variant="subtle" size="compact-md" onClick={() => onOpen(file.id)}>
              {file.fileName}
            </Button>
            <span>
              <Moment at={file.createdAt} timeZone={timeZone} />
            </span>
            <span>
              <Became file={file} />
            </span>
          </li>
        ))}
      </ul>
      {data?.next && limit < MOST && (
        <div className={classes.buttons}>
          <Button variant="default" size="sm" onClick={() => setLimit(MOST)}>
            <Trans>Show earlier ones</Trans>
          </Button>
        </div>
      )}
    </section>
  );
}

function Became({ file }: { file: RegistrationImport }) {
  if (isUnderWay(file)) return <Trans>under way</Trans>;
  if (!file.result?.written) return <Trans>nobody registered</Trans>;
  return <Plural value={file.result.created} one="# person registered" other="# people registered" />;
}
