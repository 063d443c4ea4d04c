import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { problemWords } from '@/lib/problem-words';
import { perPage } from '@/ui/badge/layouts';
import { Notice } from '@/ui/notice';
import { type Settings, toRequest } from './badge-settings';
import classes from './badges-page.module.css';
import type { Chosen } from './people-picker';
import { useMakeBadges } from './use-make-badges';

interface MakeChosenProps {
  settings: Settings;
  chosen: readonly Chosen[];
  writable: boolean;
}

/** Has badges made for some people, whether they have one already or not. */
export function MakeChosen({ settings, chosen, writable }: MakeChosenProps) {
  const make = useMakeBadges();
  const body = { ...toRequest({ ...settings, changedOnly: false }), ids: chosen.map(({ id }) => id) };
  return (
    <div className={classes.make}>
      <p role="status" className={classes.count}>
        <strong>
          <Plural value={chosen.length} one="# badge" other="# badges" />
        </strong>{' '}
        · <Plural value={Math.ceil(chosen.length / perPage(settings.layout))} one="# page" other="# pages" />
      </p>
      {make.error && <Notice tone="danger" title={problemWords(make.error)} />}
      {writable && (
        <Button loading={make.isPending} onClick={() => make.mutate({ body })}>
          <Trans>Make the badges</Trans>
        </Button>
      )}
    </div>
  );
}
