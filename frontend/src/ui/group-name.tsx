import { groupName } from '@/lib/words';
import classes from './group-name.module.css';
import { RouteNumber } from './route-line';
import { groupOf, routeOf, type SeminarParts } from './seminar-parts';
import { useLanguage } from './use-language';

interface GroupNameProps {
  parts: SeminarParts;
  groupId: string;
  size?: 'xs' | 'sm';
}

/** A group behind the sign of its route. Nothing where the group is gone. */
export function GroupName({ parts, groupId, size = 'xs' }: GroupNameProps) {
  const language = useLanguage();
  const group = groupOf(parts, groupId);
  const route = group && routeOf(parts, group.routeId);
  if (!group || !route) return null;
  return (
    <span className={classes.group}>
      <RouteNumber route={route} size={size} />
      <span>{groupName(group, language)}</span>
    </span>
  );
}
