import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
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
  const language = useLanguage();
  const { id: seminarId } = useSeminar();
  const to = useWorkspacePath();
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
        <ul className={classes.list}>
          {data.items.map(({ kind, subject, edited, missing }) => (
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
      ) : error ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <LoadingLines lines={[80, 80, 80, 80]} />
      )}
    </>
  );
}
