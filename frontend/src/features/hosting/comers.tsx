import { Plural, Trans } from '@lingui/react/macro';
import type { HostedStop } from '@/api/client';
import { languageNames } from '@/lib/languages';
import { formatShortMoment, formatTime } from '@/lib/time';
import { groupName } from '@/lib/words';
import { useLanguage } from '@/ui/use-language';
import classes from './hosting.module.css';

/** The groups that are to come: how many people each has by now, and when it comes where that is known. */
export function Comers({ visit }: { visit: HostedStop }) {
  const language = useLanguage();
  const { groups, seminar } = visit;
  if (groups.length === 0) {
    return (
      <p className={classes.quiet}>
        <Trans>No groups yet</Trans>
      </p>
    );
  }
  return (
    <ul className={classes.comers}>
      {groups.map(({ startsAt, endsAt, people, guideLanguages, ...group }) => (
        <li key={group.id}>
          <strong>{groupName(group, language)}</strong>
          <span>
            {typeof people === 'number' ? (
              <Plural value={people} one="# person" other="# people" />
            ) : (
              <Trans>not divided yet</Trans>
            )}
          </span>
          {startsAt && endsAt && (
            <span>
              {`${formatShortMoment(startsAt, seminar.timeZone, language)}–${formatTime(endsAt, seminar.timeZone)}`}
            </span>
          )}
          {guideLanguages.length > 0 && <span>{guideLanguages.map((spoken) => languageNames[spoken]).join(', ')}</span>}
        </li>
      ))}
    </ul>
  );
}
