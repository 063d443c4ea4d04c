import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { createSeminar } from '@/api/client/sdk.gen';
import { useIdempotency } from '@/api/headers';
import { operations } from '@/api/pages';
import { ConsolePage } from '@/ui/console-page';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { toast } from '@/ui/toast';
import { SeminarForm } from './seminar-form';
import { seminarRules, seminarValues, toWriteSeminar } from './seminar-values';

export function NewSeminarPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const controller = useSaveForm({
    initial: { values: seminarValues() },
    validate: seminarRules,
    save: async (values) => {
      const body = toWriteSeminar(values);
      const { data } = await once(body, (headers) => createSeminar({ body, headers }));
      return data;
    },
    onSaved: (seminar) => {
      void queryClient.invalidateQueries(operations('listSeminars'));
      toast(<Trans>The seminar is a draft now: only its team sees it.</Trans>);
      void navigate(`../${seminar.id}`, { relative: 'path' });
    },
  });
  return (
    <ConsolePage title={t`New seminar`} back={{ to: '..', name: <Trans>Seminars</Trans> }}>
      <SeminarForm controller={controller} />
    </ConsolePage>
  );
}
