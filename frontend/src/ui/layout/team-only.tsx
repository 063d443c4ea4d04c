import { Outlet } from 'react-router';
import { ErrorState, LoadingLines } from '../states';
import { useSeminarAccess } from '../use-seminar-access';

/** Pages of a seminar that its team alone sees. To others the sentence above the tabs says why there is nothing. */
export function TeamOnly() {
  const { access } = useSeminarAccess();
  return <Once known={access !== undefined} opens={access?.sees ?? false} />;
}

/** Pages that make something new in a seminar. To those who may not, the sentence above the tabs says why. */
export function MakersOnly() {
  const { access, mayChange } = useSeminarAccess();
  return <Once known={access !== undefined} opens={mayChange('seminars:write')} />;
}

function Once({ known, opens }: { known: boolean; opens: boolean }) {
  const { error, refetch } = useSeminarAccess();
  if (known) return opens ? <Outlet /> : null;
  return error ? <ErrorState error={error} onRetry={refetch} /> : <LoadingLines lines={[25, 100, 70, 100]} />;
}
