import { Navigate } from 'react-router';
import { LoadingLines } from '@/ui/states';
import { useMe } from '@/ui/use-me';

/** Where the console begins: for whoever only hosts with the visits, for all others with the seminars. */
export function FirstArea() {
  const { me, may } = useMe();
  if (!me) return <LoadingLines />;
  const hostsOnly = may('visits:own') && !may('seminars:read');
  return <Navigate to={hostsOnly ? 'hosting' : 'seminars'} replace />;
}
