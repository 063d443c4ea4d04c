import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { LetterTemplate } from '@/api/client';
import { getLetterTemplateOptions } from '@/api/client/@tanstack/react-query.gen';
import { messageKindWords } from '@/lib/words';
import { PartPage } from '@/ui/part-page';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useSeminar } from '@/ui/use-seminar';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import { TemplateEditor } from './template-editor';

/** How one kind of letter is worded in this seminar. */
export function TemplatePage() {
  const { kind = '' } = useParams();
  const { id: seminarId } = useSeminar();
  const to = useWorkspacePath();
  const { data, error, refetch } = useQuery(
    getLetterTemplateOptions({ path: { seminarId, kind: kind as LetterTemplate['kind'] } }),
  );
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />;
  return (
    <PartPage
      title={data ? messageKindWords()[data.kind] : ''}
      back={{ to: to('registrations/letters/templates'), name: <Trans>All automatic letters</Trans> }}
    >
      {data ? <TemplateEditor key={data.kind} template={data} /> : <LoadingLines lines={[50, 100, 90, 100]} />}
    </PartPage>
  );
}
