import { Plural } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { formatNumber } from '@/lib/number';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import classes from './pending-replies.module.css';
import { repliesQuery } from './replies-query';

const MINUTE = 60_000;

/** How many replies wait for an organizer, beside the name of the tab. */
export function PendingReplies() {
  const language = useLanguage();
  const { id: seminarId } = useSeminar();
  const { mayChange } = useSeminarAccess();
  const { data } = useQuery({
    ...repliesQuery(seminarId, 'PENDING'),
    enabled: mayChange('seminars:write'),
    refetchInterval: MINUTE,
  });
  const count = data?.items.length ?? 0;
  if (count === 0) return null;
  return (
    <span className={classes.count}>
      <span aria-hidden="true">
        {formatNumber(count, language)}
        {data?.next && '+'}
      </span>
      <span className="visually-hidden">
        <Plural value={count} one="# is waiting" other="# are waiting" />
      </span>
    </span>
  );
}
