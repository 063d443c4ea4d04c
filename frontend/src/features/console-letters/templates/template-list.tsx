import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { LetterTemplate } from '@/api/client';
import { listLetterTemplatesOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { messageKindWords } from '@/lib/words';
import { PartHead } from '@/ui/part-page';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import { StateBadge } from '../state-badge';
import classes from './template-list.module.css';

/** The letters that Bagdar writes by itself, and how they are worded here. */
export function TemplateList() {
  const { id: seminarId } = useSeminar();
  const { data, error, refetch } = useQuery(listLetterTemplatesOptions({ path: { seminarId } }));
  return (
    <>
      <PartHead title={<Trans>Automatic letters</Trans>} />
      <p className={classes.about}>
        <Trans>
          Bagdar writes these to each person when something happens to the registration. You can word them in your own
          way, in each language.
        </Trans>
      </p>
      {data ? (
        <>
          <Templates templates={data.items.filter(({ toContact }) => !toContact)} />
          <h3 className={classes.contacts}>
            <Trans>To contacts of delegations</Trans>
          </h3>
          <Templates templates={data.items.filter(({ toContact }) => toContact)} />
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <LoadingLines lines={[80, 80, 80, 80]} />
      )}
    </>
  );
}

function Templates({ templates }: { templates: readonly LetterTemplate[] }) {
  const language = useLanguage();
  const to = useWorkspacePath();
  return (
    <ul className={classes.list}>
      {templates.map(({ kind, subject, edited, missing }) => (
        <li key={kind}>
          <Link to={to(`registrations/letters/templates/${kind}`)}>{messageKindWords()[kind]}</Link>
          <span className={classes.subject} lang={language}>
            {plainText(subject, language)}
          </span>
          {edited && (
            <StateBadge state="SENT">
              <Trans>your words</Trans>
            </StateBadge>
          )}
          {missing.length > 0 && (
            <StateBadge state="QUEUED">
              <Trans>something is missing</Trans>
            </StateBadge>
          )}
        </li>
      ))}
    </ul>
  );
}
