import { useMe } from '@/ui/use-me';
import { Counts } from './counts';
import { LifecyclePanel } from './lifecycle-panel';
import classes from './overview-page.module.css';

export function OverviewPage() {
  const { may } = useMe();
  return (
    <div className={classes.overview}>
      <LifecyclePanel />
      {may('registrations:read') && <Counts />}
    </div>
  );
}
