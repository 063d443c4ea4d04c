import { useRouteError } from 'react-router';
import { isRefusal } from '@/lib/problem';
import { ErrorState } from '@/ui/states';

/** A page that could not even start: its code did not arrive, or it broke. */
export function RouteError() {
  const error = useRouteError();
  if (!isRefusal(error)) console.error(error);
  return <ErrorState error={error} onRetry={() => window.location.reload()} />;
}

/** The same where no frame stands around it. */
export function RootError() {
  return (
    <main>
      <RouteError />
    </main>
  );
}
