import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PressRelease } from '@/api/client';
import type { Language } from '@/lib/languages';
import type { SaveForm } from '@/ui/forms/use-save-form';
import { fieldId } from '@/ui/forms/form-problem';
import { PlusIcon } from '@/ui/icons';
import { ReorderList } from '@/ui/reorder-list';
import { useFocusNext } from '@/ui/use-focus-next';
import { isOwn, MOST_OWN, type ReleaseValues, type SectionValues, TITLE } from '../release-values';
import classes from './release-document.module.css';
import { SectionItem } from './section-item';
import { sectionName } from './section-words';
import { useSectionEdits } from './use-section-edits';

interface ReleaseDocumentProps {
  form: SaveForm<ReleaseValues>['form'];
  release: PressRelease;
  language: Language;
  onLanguage: (language: Language) => void;
  writable: boolean;
}

/** The release as it is read, section by section, each of them to be written in, moved or left out. */
export function ReleaseDocument({ form, release, language, onLanguage, writable }: ReleaseDocumentProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { sections } = form.values;
  const held = new Map(release.sections.map((section) => [section.key, section]));
  const edits = useSectionEdits(form, held);
  const { box, focusNext } = useFocusNext<HTMLDivElement>();
  const remove = (key: string, name: string) => {
    const at = sections.findIndex((section) => section.key === key);
    focusNext(`#${fieldId(`sections.${at}`)}`, `#${fieldId(`sections.${at - 1}`)}`);
    edits.remove(key, name);
  };
  const titleAt = sections.findIndex(({ key }) => key === TITLE);
  const rest = sections.filter(({ key }) => key !== TITLE);
  const edit = (key: string, editing: boolean) =>
    setOpen((all) => new Set(editing ? [...all, key] : [...all].filter((other) => other !== key)));
  const item = (values: SectionValues) => (
    <SectionItem
      index={sections.indexOf(values)}
      values={values}
      section={held.get(values.key)}
      language={language}
      form={form}
      edits={{ ...edits, remove }}
      writable={writable}
      editing={writable && open.has(values.key)}
      onEdit={(editing, wanted) => {
        if (wanted) onLanguage(wanted);
        edit(values.key, editing);
      }}
    />
  );
  const title = sections[titleAt];
  // the title stands above the others, wherever it is in the list
  const place = (index: number) => sections.indexOf(rest[index] as SectionValues);
  return (
    <div ref={box} className={classes.document}>
      {title && <div className={classes.title}>{item(title)}</div>}
      <ReorderList
        label={t`Sections of the release`}
        fixed={!writable}
        items={rest.map((values) => ({
          id: values.key,
          name: sectionName(values, held.get(values.key), language),
          content: item(values),
        }))}
        onMove={(from, to) => edits.move(place(from), place(to))}
      />
      {writable && rest.filter(isOwn).length < MOST_OWN && (
        <div>
          <Button variant="default" leftSection={<PlusIcon />} onClick={() => edit(edits.add(), true)}>
            <Trans>Add a section of your own</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}
