import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { PressRelease, ReleaseVersion } from '@/api/client';
import { getReleaseVersionOptions } from '@/api/client/@tanstack/react-query.gen';
import { ErrorState, LoadingLines } from '@/ui/states';
import { LanguageTabs } from '@/ui/rich-text/language-tabs';
import { ReadRelease } from '../text/read-release';
import { useTextLanguage } from '../text/use-text-language';
import { Differences } from './differences';
import { draftEdition, editionOf } from './edition';
import { type Shown, useVersionAddress } from './use-version-address';
import classes from './versions-page.module.css';

interface VersionReaderProps {
  release: PressRelease;
  versions: readonly ReleaseVersion[];
  /** The team can hold a version against what it works on. */
  withDraft: boolean;
}

/** One version as it was read, or what is different in another. */
export function VersionReader({ release, versions, withDraft }: VersionReaderProps) {
  const { t } = useLingui();
  const { language, choose } = useTextLanguage();
  const { shown, other, show, holdAgainst } = useVersionAddress(versions[0]?.number ?? 1);
  const version = useEdition(release, shown);
  const against = useEdition(release, other);
  const error = version.error ?? against.error;
  const name = (number: number) => t`Version ${number}`;
  const choices = versions.map(({ number }) => ({ value: String(number), label: name(number) }));
  // the earlier of the two is what was, whichever is chosen first
  const turned = other !== undefined && other !== 'draft' && other < shown;
  return (
    <section className={classes.reader} aria-label={name(shown)}>
      <div className={classes.choice}>
        <NativeSelect
          label={t`Version to read`}
          value={String(shown)}
          data={choices}
          onChange={({ currentTarget }) => show(Number(currentTarget.value))}
        />
        <NativeSelect
          label={t`Compare with`}
          value={other === undefined ? '' : String(other)}
          data={[
            { value: '', label: t({ message: 'nothing', context: 'to compare with' }) },
            ...(withDraft ? [{ value: 'draft', label: t`what is worked on now` }] : []),
            ...choices.filter(({ value }) => value !== String(shown)),
          ]}
          onChange={({ currentTarget: { value } }) =>
            holdAgainst(value === '' ? undefined : value === 'draft' ? 'draft' : Number(value))
          }
        />
      </div>
      <LanguageTabs language={language} onChoose={choose} />
      {error ? (
        <ErrorState error={error} onRetry={() => [version, against].forEach(({ refetch }) => void refetch())} />
      ) : !version.edition || (other !== undefined && !against.edition) ? (
        <LoadingLines lines={[50, 100, 100, 90]} />
      ) : against.edition ? (
        <Differences
          label={t`What differs`}
          before={turned ? against.edition : version.edition}
          after={turned ? version.edition : against.edition}
          language={language}
        />
      ) : (
        <ReadRelease {...version.edition} language={language} />
      )}
    </section>
  );
}

function useEdition(release: PressRelease, shown: Shown | undefined) {
  const number = typeof shown === 'number' ? shown : 0;
  const path = { seminarId: release.seminarId, releaseId: release.id, number };
  const { data, error, refetch } = useQuery({ ...getReleaseVersionOptions({ path }), enabled: number > 0 });
  return {
    edition: shown === 'draft' ? draftEdition(release) : number > 0 && data ? editionOf(data) : undefined,
    error,
    refetch,
  };
}
