import { useMe } from '@/ui/use-me';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { Counts } from './counts';
import { LifecyclePanel } from './lifecycle-panel';
import classes from './overview-page.module.css';

export function OverviewPage() {
  const { may } = useMe();
  const { access } = useSeminarAccess();
  return (
    <div className={classes.overview}>
      <LifecyclePanel />
      {access?.sees && may('registrations:read') && <Counts />}
    </div>
  );
}
