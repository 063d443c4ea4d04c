import { Trans } from '@lingui/react/macro';
import type { Language } from '@/lib/languages';
import type { SaveForm } from '@/ui/forms/use-save-form';
import { moved } from '@/ui/reorder-list';
import { toastWithUndo } from '@/ui/toast';
import { ownSection, type ReleaseValues, type SectionValues } from '../release-values';

type Change = (section: SectionValues) => SectionValues;

/** What is done to the sections before it is saved. What takes words away can be undone. */
export function useSectionEdits({ form }: Pick<SaveForm<ReleaseValues>, 'form'>) {
  const sections = form.values.sections;
  const set = (next: (sections: SectionValues[]) => SectionValues[]) => form.setFieldValue('sections', next);
  const change = (key: string, how: Change) =>
    set((all) => all.map((section) => (section.key === key ? how(section) : section)));
  return {
    change,
    write: (key: string, language: Language, html: string) =>
      change(key, (section) => ({ ...section, edited: { ...section.edited, [language]: html }, confirmed: false })),
    hide: (key: string, hidden: boolean) => change(key, (section) => ({ ...section, hidden })),
    keep: (key: string, confirmed: boolean) => change(key, (section) => ({ ...section, confirmed })),
    takeGenerated: (key: string, languages: readonly Language[]) => {
      const before = sections.find((section) => section.key === key);
      if (!before) return;
      const blank = Object.fromEntries(languages.map((language) => [language, '']));
      change(key, (section) => ({ ...section, edited: { ...section.edited, ...blank }, confirmed: false }));
      toastWithUndo(<Trans>The generated text stands again.</Trans>, async () =>
        change(key, (section) => ({ ...section, edited: before.edited, confirmed: before.confirmed })),
      );
    },
    remove: (key: string, name: string) => {
      const at = sections.findIndex((section) => section.key === key);
      const gone = sections[at];
      if (!gone) return;
      set((all) => all.filter((section) => section.key !== key));
      toastWithUndo(<Trans>Removed: {name}.</Trans>, async () => set((all) => all.toSpliced(at, 0, gone)));
    },
    move: (from: number, to: number) => set((all) => moved(all, from, to)),
    add: (): string => {
      const section = ownSection(sections);
      set((all) => [...all, section]);
      return section.key;
    },
  };
}

export type SectionEdits = ReturnType<typeof useSectionEdits>;
