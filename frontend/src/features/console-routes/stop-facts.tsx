import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Stop } from '@/api/client';
import { languageNames } from '@/lib/languages';
import { plainText } from '@/lib/localized';
import { formatNumber } from '@/lib/number';
import { ArrowIcon } from '@/ui/icons';
import { useLanguage } from '@/ui/use-language';
import { HostMark } from './host-mark';
import classes from './routes-page.module.css';
import type { Legs } from './use-legs';
import type { RouteParts } from './use-route-parts';

const short = (time: string) => time.slice(0, 5);

interface StopFactsProps {
  stop: Stop;
  /** The one before it on the route. */
  before?: Stop;
  parts: RouteParts;
  legs: Legs;
}

/** What is known of a stop, in one entry of the list: all that the map shows of it too. */
export function StopFacts({ stop, before, parts, legs }: StopFactsProps) {
  const facts = useStopFacts(stop, parts);
  return (
    <>
      {before && <Leg from={before} to={stop} legs={legs} />}
      <Link to={`stops/${stop.id}`} className={classes.host}>
        {parts.hostName(stop.organizationId)}
      </Link>{' '}
      <HostMark stopId={stop.id} />
      {facts.length > 0 && <p className={classes.meta}>{facts.join(' · ')}</p>}
    </>
  );
}

function Leg({ from, to, legs }: { from: Stop; to: Stop; legs: Legs }) {
  const language = useLanguage();
  const leg = legs(from.organizationId, to.organizationId);
  if (!leg) return null;
  const minutes = formatNumber(leg.minutes ?? 0, language);
  const kilometres = formatNumber(leg.kilometres ?? 0, language);
  return (
    <p className={classes.leg}>
      <ArrowIcon />
      {leg.minutes === undefined ? (
        <Trans>nobody knows how long the way is</Trans>
      ) : leg.kilometres === undefined ? (
        <Trans>{minutes} min on the way</Trans>
      ) : (
        <Trans>
          {minutes} min on the way, {kilometres} km as the crow flies
        </Trans>
      )}
    </p>
  );
}

function useStopFacts(stop: Stop, parts: RouteParts): string[] {
  const { t } = useLingui();
  const language = useLanguage();
  const { visitMinutes: minutes, hostGroupLimit: groups, hostPeopleLimit: people, opensAt, closesAt } = stop;
  const hours = [opensAt, closesAt].map((time) => (time ? short(time) : '')).join('–');
  const breaks = stop.breaks.map(({ from, to }) => `${short(from)}–${short(to)}`).join(', ');
  const languages = stop.languages.map((one) => languageNames[one]).join(', ');
  const shown = plainText(stop.shown, language);
  return [
    minutes ? t`${minutes} min` : '',
    hours === '–' ? '' : hours,
    breaks ? t`break ${breaks}` : '',
    groups ? t`groups at once: ${groups}` : '',
    people ? t`people at once: ${people}` : '',
    stop.stepFreeAccess ? t`without steps` : '',
    languages,
    ...stop.clusterIds.map(parts.clusterName),
    ...stop.topics.map((topic) => plainText(topic, language)),
    shown,
  ].filter(Boolean);
}
