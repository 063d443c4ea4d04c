import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { completeSignIn } from '@/api/session';
import { ErrorState, LoadingLines } from '@/ui/states';

let completion: Promise<string> | undefined;

/** Where the sign-in page sends people back to. */
export function SignedIn() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    // The answer can be taken once only, and React may run this twice.
    completion ??= completeSignIn();
    completion.then((returnTo) => navigate(returnTo, { replace: true }), setFailure);
  }, [navigate]);
  return (
    <main aria-label={t`Signing in`}>
      {failure ? <ErrorState error={failure} onRetry={() => navigate('/kk/console')} /> : <LoadingLines />}
    </main>
  );
}
