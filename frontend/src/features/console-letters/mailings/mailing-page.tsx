import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { getMailingOptions, listLetterTemplatesOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { PartPage } from '@/ui/part-page';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import { MailingDraft } from './mailing-draft';
import { SentMailing } from './sent-mailing';

/** One letter to many: being written, or sent. */
export function MailingPage() {
  const { t } = useLingui();
  const language = useLanguage();
  const { mailingId = '' } = useParams();
  const { id: seminarId } = useSeminar();
  const { mayChange } = useSeminarAccess();
  const to = useWorkspacePath();
  const isNew = mailingId === 'new';
  const mailing = useQuery({ ...getMailingOptions({ path: { seminarId, mailingId } }), enabled: !isNew });
  const templates = useQuery(listLetterTemplatesOptions({ path: { seminarId } }));
  // What is being written stays on the screen, whatever becomes of asking anew.
  const failure = (!isNew && !mailing.data && mailing.error) || (!templates.data && templates.error);
  // What a letter to many can fill in is what every automatic one can.
  const placeholders = templates.data?.items.find(({ kind }) => kind === 'CONFIRMED')?.placeholders;
  const title = isNew ? t`A letter to many` : plainText(mailing.data?.subject, language);
  return (
    <PartPage title={title} back={{ to: to('registrations/letters'), name: <Trans>All letters to many</Trans> }}>
      {failure ? (
        <ErrorState error={failure} onRetry={() => void Promise.all([mailing.refetch(), templates.refetch()])} />
      ) : !placeholders || (!isNew && !mailing.data) ? (
        <LoadingLines lines={[50, 100, 90, 100]} />
      ) : mailing.data && !mayChange('registrations:write') ? (
        <SentMailing mailing={mailing.data} />
      ) : (
        <MailingDraft key={mailingId} mailing={mailing.data} placeholders={placeholders} />
      )}
    </PartPage>
  );
}
