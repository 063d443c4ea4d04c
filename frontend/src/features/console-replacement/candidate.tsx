import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { HostReplacement } from '@/api/client';
import { plainText } from '@/lib/localized';
import { WarningIcon } from '@/ui/icons';
import { useLanguage } from '@/ui/use-language';
import classes from './candidate.module.css';
import { cautionWords, wayWords } from './replacement-words';

interface CandidateProps {
  candidate: HostReplacement;
  clusterName: (id: string) => string;
  /** Absent for who may only look. */
  onTake?: () => void;
  busy: boolean;
}

/** One organization that could host instead, with what speaks for it and against it. */
export function Candidate({ candidate, clusterName, onTake, busy }: CandidateProps) {
  const language = useLanguage();
  const { organization, sharedClusterIds, missingClusterIds, leads, extraMinutes, cautions } = candidate;
  const words = cautionWords();
  const way = wayWords(extraMinutes);
  const place = [organization.city, organization.address].map((text) => plainText(text, language)).filter(Boolean);
  const named = (ids: readonly string[]) => ids.map(clusterName).join(', ');
  return (
    <li className={classes.candidate}>
      <div className={classes.facts}>
        <h3>{plainText(organization.name, language)}</h3>
        {place.length > 0 && <p className={classes.place}>{place.join(', ')}</p>}
        <ul>
          <li>
            {leads ? (
              <Trans>Leads, or is part of: {named(sharedClusterIds)}</Trans>
            ) : (
              <Trans>Is part of: {named(sharedClusterIds)}</Trans>
            )}
          </li>
          {missingClusterIds.length > 0 && (
            <li>
              <Trans>Would not be shown here: {named(missingClusterIds)}</Trans>
            </li>
          )}
          {way && <li>{way}</li>}
          {organization.phone && <li>{organization.phone}</li>}
          {cautions.map((caution) => (
            <li key={caution} className={classes.caution}>
              <WarningIcon /> {words[caution]}
            </li>
          ))}
        </ul>
      </div>
      {onTake && (
        <Button variant="default" onClick={onTake} loading={busy}>
          <Trans>Let it host</Trans>
        </Button>
      )}
    </li>
  );
}
