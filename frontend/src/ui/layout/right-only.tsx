import { Trans } from '@lingui/react/macro';
import { Outlet } from 'react-router';
import { EmptyState, LoadingLines } from '../states';
import { useMe } from '../use-me';

/** Pages for those alone who have a permission; to others it is said before they have filled in anything. */
export function RightOnly({ permission }: { permission: string }) {
  const { me, may } = useMe();
  if (!me) return <LoadingLines />;
  if (may(permission)) return <Outlet />;
  return (
    <EmptyState title={<Trans>You do not have the right to do this.</Trans>}>
      <Trans>Ask an administrator if you need it.</Trans>
    </EmptyState>
  );
}
