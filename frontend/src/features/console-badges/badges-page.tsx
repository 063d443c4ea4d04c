import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { countBadgesOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { formatNumber } from '@/lib/number';
import { problemWords } from '@/lib/problem-words';
import { perPage } from '@/ui/badge/layouts';
import { Notice } from '@/ui/notice';
import { PartHead } from '@/ui/part-page';
import { registrationFilter } from '@/ui/registration/registration-filter';
import { RegistrationFilters } from '@/ui/registration/registration-filters';
import { useSeminarParts } from '@/ui/seminar-parts';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useListParams } from '@/ui/table/use-list-params';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { BadgePreview } from './badge-preview';
import { BadgeRuns } from './badge-runs';
import { type Settings, toRequest, usualSettings } from './badge-settings';
import classes from './badges-page.module.css';
import { MakeChosen } from './make-chosen';
import { type Chosen, PeoplePicker } from './people-picker';
import { SettingsForm } from './settings-form';
import { useMakeBadges } from './use-make-badges';

/** Badges for many at once: for whom, on what paper, and the files. */
export function BadgesPage() {
  const { t } = useLingui();
  const language = useLanguage();
  const seminar = useSeminar();
  const { mayChange } = useSeminarAccess();
  const { parts, error, refetch } = useSeminarParts(seminar.id);
  const [settings, setSettings] = useState(usualSettings);
  const [chosen, setChosen] = useState<Chosen[]>([]);
  const writable = mayChange('registrations:write');
  return (
    <>
      <title>{`${t`Badges`} · ${plainText(seminar.title, language)} · Bagdar`}</title>
      <PartHead title={<Trans>Badges</Trans>} />
      <div className={classes.page}>
        <PeoplePicker value={chosen} onChange={setChosen} />
        {chosen.length > 0 ? null : parts ? (
          <RegistrationFilters parts={parts} />
        ) : error ? (
          <ErrorState error={error} onRetry={refetch} />
        ) : (
          <LoadingLines lines={[100]} />
        )}
        <div className={classes.look}>
          <SettingsForm settings={settings} onChange={setSettings} />
          <BadgePreview settings={settings} chosen={chosen[0]} />
        </div>
        {chosen.length > 0 ? (
          <MakeChosen settings={settings} chosen={chosen} writable={writable} />
        ) : (
          <MakeBar settings={settings} onChange={setSettings} writable={writable} />
        )}
        <section aria-labelledby="badge-files" className={classes.files}>
          <h3 id="badge-files">
            <Trans>Files</Trans>
          </h3>
          <BadgeRuns writable={writable} />
        </section>
      </div>
    </>
  );
}

interface MakeBarProps {
  settings: Settings;
  onChange: (settings: Settings) => void;
  writable: boolean;
}

/** How many badges it comes to, and the button that has them made. */
function MakeBar({ settings, onChange, writable }: MakeBarProps) {
  const language = useLanguage();
  const { id: seminarId } = useSeminar();
  const { params } = useListParams();
  // Badges are for those who come; the list's choice of a status means something else.
  const query = { ...registrationFilter(params), status: ['CONFIRMED' as const] };
  const counts = useQuery({ ...countBadgesOptions({ path: { seminarId }, query }), placeholderData: keepPreviousData });
  const make = useMakeBadges();
  if (counts.error && !counts.data) return <ErrorState error={counts.error} onRetry={counts.refetch} />;
  if (!counts.data) return <LoadingLines lines={[50]} />;
  const { people, changed, most } = counts.data;
  const wanted = settings.changedOnly ? (changed ?? 0) : people;
  const pages = Math.ceil(wanted / perPage(settings.layout));
  const limit = formatNumber(most, language);
  return (
    <div className={classes.make}>
      {changed !== undefined && people > 0 && (
        <Checkbox
          label={
            <Plural
              value={changed}
              one="Only the # person who has no badge yet or whose badge would read otherwise now"
              other="Only the # people who have no badge yet or whose badge would read otherwise now"
            />
          }
          checked={settings.changedOnly}
          onChange={({ currentTarget: { checked } }) => onChange({ ...settings, changedOnly: checked })}
        />
      )}
      <p role="status" className={classes.count}>
        {wanted === 0 ? (
          <Trans>Nobody is left to make a badge for.</Trans>
        ) : (
          <>
            <strong>
              <Plural value={wanted} one="# badge" other="# badges" />
            </strong>{' '}
            · <Plural value={pages} one="# page" other="# pages" />
          </>
        )}
      </p>
      {people > most && (
        <Notice tone="warning" title={<Trans>One file holds {limit} badges. Choose fewer people.</Trans>} />
      )}
      {make.error && <Notice tone="danger" title={problemWords(make.error)} />}
      {writable && (
        <Button
          disabled={wanted === 0 || people > most}
          loading={make.isPending}
          onClick={() => make.mutate({ query, body: toRequest(settings) })}
        >
          <Trans>Make the badges</Trans>
        </Button>
      )}
    </div>
  );
}
