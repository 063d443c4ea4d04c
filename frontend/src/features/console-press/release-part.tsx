import { Trans, useLingui } from '@lingui/react/macro';
import { Switch } from '@mantine/core';
import '@mantine/core/styles/Switch.layer.css';
import type { PressRelease } from '@/api/client';
import { type Language, languages } from '@/lib/languages';
import { ResourceForm } from '@/ui/forms/resource-form';
import { Notice } from '@/ui/notice';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { ReleaseDocument } from './document/release-document';
import { sectionName } from './document/section-words';
import { DataChanged } from './publishing/data-changed';
import { ReleaseBar } from './publishing/release-bar';
import { ReleaseAside } from './release-aside';
import classes from './release-part.module.css';
import type { ReleaseValues } from './release-values';
import { LanguageTabs } from '@/ui/rich-text/language-tabs';
import { useTextLanguage } from './text/use-text-language';
import { useReleaseEditor } from './use-release-editor';

/** The release while its team works on it. */
export function ReleasePart({ release }: { release: PressRelease }) {
  const { t } = useLingui();
  const { lifecycle } = useSeminar();
  const { mayChange } = useSeminarAccess();
  const writable = mayChange('seminars:write');
  const { language, choose } = useTextLanguage();
  const editing = useReleaseEditor(release);
  const { controller, base, unsaved, overtaken } = editing;
  const { form } = controller;
  return (
    <div className={classes.part}>
      <ReleaseBar release={release} unsaved={unsaved} writable={writable} onChanged={editing.take} />
      {lifecycle === 'DRAFT' && (
        <Notice>
          <Trans>
            The seminar is a draft. Its release can be written now, and published once the seminar is announced.
          </Trans>
        </Notice>
      )}
      {release.factsChanged && (
        <DataChanged release={release} unsaved={unsaved} writable={writable} onChanged={editing.take} />
      )}
      {overtaken && (
        <Notice tone="warning" title={<Trans>Somebody else has just changed the release.</Trans>}>
          <Trans>When you save, you can choose whose version is to stand.</Trans>
        </Notice>
      )}
      <div className={classes.columns}>
        <div className={classes.main}>
          <LanguageTabs language={language} onChoose={choose} outdated={outdated(base, form.values)} />
          <ResourceForm
            controller={controller}
            label={t`Press release`}
            fields={fieldNames(form.values, base, language)}
            readOnly={!writable}
            actions={
              unsaved && (
                <span className={classes.unsaved}>
                  <Trans>There are unsaved changes.</Trans>
                </span>
              )
            }
          >
            <ReleaseDocument form={form} release={base} language={language} onLanguage={choose} writable={writable} />
            <Switch
              label={t`Readers may reply to the release`}
              description={t`What they write is shown once an organizer has approved it.`}
              className={classes.replies}
              {...form.getInputProps('repliesOpen', { type: 'checkbox' })}
            />
          </ResourceForm>
        </div>
        <ReleaseAside release={release} language={language} />
      </div>
    </div>
  );
}

/** In how many places each language goes by old data. */
function outdated({ sections }: PressRelease, values: ReleaseValues): Partial<Record<Language, number>> {
  const kept = new Set(values.sections.filter(({ confirmed }) => confirmed).map(({ key }) => key));
  const open = sections.filter(({ key }) => !kept.has(key)).flatMap(({ contradictions }) => contradictions ?? []);
  return Object.fromEntries(
    languages.map((language) => [language, open.filter(({ stillSays }) => stillSays.includes(language)).length]),
  );
}

function fieldNames({ sections }: ReleaseValues, release: PressRelease, language: Language): Record<string, string> {
  const held = new Map(release.sections.map((section) => [section.key, section]));
  return Object.fromEntries(
    sections.map((values, index) => [`sections.${index}`, sectionName(values, held.get(values.key), language)]),
  );
}
