import { useLingui } from '@lingui/react/macro';
import type { RegistrationImportResult } from '@/api/client';
import classes from './import-page.module.css';

/** What becomes of the lines, or has become of them. */
export function ResultCounts({ result }: { result: RegistrationImportResult }) {
  const { t } = useLingui();
  const counts = [
    { name: result.written ? t`Registered` : t`New people`, count: result.created, always: true },
    { name: t`Of these on the waiting list`, count: result.waitlisted },
    { name: t`Changed`, count: result.updated },
    { name: t`Registered otherwise`, count: result.changed },
    { name: t`Registered already`, count: result.unchanged },
    { name: t`Cancelled, rejected or erased, left so`, count: result.away },
    { name: t`Lines that cannot be taken`, count: result.faulty },
    { name: t`Of these without a place`, count: result.noPlace },
  ];
  return (
    <dl className={classes.counts}>
      {counts
        .filter(({ count, always }) => count > 0 || always)
        .map(({ name, count }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
    </dl>
  );
}
