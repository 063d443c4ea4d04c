import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getAdmissionRulesOptions } from '@/api/client/@tanstack/react-query.gen';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useSeminar } from '@/ui/use-seminar';
import { AdmissionRulesForm } from './admission-rules-form';

/** How places are given: with or without an organizer's yes, and how long an offer holds. */
export function AdmissionRulesSection() {
  const { t } = useLingui();
  const { id: seminarId } = useSeminar();
  const rules = useQuery(getAdmissionRulesOptions({ path: { seminarId } }));
  return (
    <section aria-label={t`How places are given`}>
      {rules.data ? (
        <AdmissionRulesForm key={seminarId} rules={rules.data} />
      ) : rules.isLoadingError ? (
        <ErrorState error={rules.error} onRetry={() => void rules.refetch()} />
      ) : (
        <LoadingLines lines={[60, 100, 40]} />
      )}
    </section>
  );
}
