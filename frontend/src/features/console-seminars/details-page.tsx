import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import {
  countRegistrationsOptions,
  getSeminarOptions,
  getSeminarQueryKey,
} from '@/api/client/@tanstack/react-query.gen';
import { createSeminar, deleteSeminar, updateSeminar } from '@/api/client/sdk.gen';
import { ifMatch } from '@/api/headers';
import { operations } from '@/api/pages';
import { plainText } from '@/lib/localized';
import { DeleteButton } from '@/ui/delete-button';
import { useNewer } from '@/ui/forms/use-newer';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { toast } from '@/ui/toast';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { SeminarForm } from './seminar-form';
import { seminarRules, seminarValues, toWriteSeminar } from './seminar-values';

const showsSeminars = operations('listSeminars', 'getSeminar', 'getProgramme', 'countRegistrations');

/** All that is said of a seminar, to be changed. */
export function DetailsPage() {
  const seminar = useSeminar();
  return <EditSeminar key={seminar.id} />;
}

function EditSeminar() {
  const seminar = useSeminar();
  const language = useLanguage();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { access, mayChange } = useSeminarAccess();
  const path = { seminarId: seminar.id };
  const counts = useQuery({ ...countRegistrationsOptions({ path }), enabled: access?.sees ?? false });
  const controller = useSaveForm({
    initial: { values: seminarValues(seminar), revision: seminar.revision },
    validate: seminarRules,
    save: async (values, revision) => {
      const { data } = await updateSeminar({ path, body: toWriteSeminar(values), headers: ifMatch({ revision }) });
      return data;
    },
    reload: async () => {
      const fresh = await queryClient.fetchQuery({ ...getSeminarOptions({ path }), staleTime: 0 });
      return { values: seminarValues(fresh), revision: fresh.revision };
    },
    onSaved: (saved, sent) => {
      controller.standOnSaved({ values: seminarValues(saved), revision: saved.revision }, sent);
      queryClient.setQueryData(getSeminarQueryKey({ path }), saved);
      void queryClient.invalidateQueries(showsSeminars);
      toast(<Trans>Saved.</Trans>);
    },
  });
  useNewer(controller, { values: seminarValues(seminar), revision: seminar.revision });
  return (
    <SeminarForm
      controller={controller}
      readOnly={!mayChange('seminars:write')}
      confirmed={counts.data?.byStatus.CONFIRMED}
      actions={
        seminar.lifecycle === 'DRAFT' && (
          <DeleteButton
            name={plainText(seminar.title, language)}
            onDelete={() => deleteSeminar({ path, headers: ifMatch(controller) })}
            onUndo={async () => {
              await createSeminar({ body: toWriteSeminar(seminarValues(seminar)) });
              await queryClient.invalidateQueries(operations('listSeminars'));
            }}
            onDeleted={() => {
              controller.giveUp();
              void queryClient.invalidateQueries(operations('listSeminars'));
              void navigate('../..', { relative: 'path' });
            }}
          />
        )
      }
    />
  );
}
