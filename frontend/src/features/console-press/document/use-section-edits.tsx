import { Trans } from '@lingui/react/macro';
import { useLayoutEffect, useRef } from 'react';
import type { ReleaseSection } from '@/api/client';
import type { Language } from '@/lib/languages';
import type { SaveForm } from '@/ui/forms/use-save-form';
import { moved } from '@/ui/reorder-list';
import { toastWithUndo } from '@/ui/toast';
import { isOwn, ownSection, type ReleaseValues, type SectionValues } from '../release-values';

/** What the service holds, by key. */
type Held = ReadonlyMap<string, ReleaseSection>;

type Change = (section: SectionValues) => SectionValues;

/** What is done to the sections before it is saved. What takes words away can be undone. */
export function useSectionEdits(form: SaveForm<ReleaseValues>['form'], held: Held) {
  const sections = form.values.sections;
  const shown = useShown({ sections, held });
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
      const inThem = (text: (language: Language) => string) =>
        Object.fromEntries(languages.map((language) => [language, text(language)]));
      change(key, (section) => ({
        ...section,
        edited: { ...section.edited, ...inThem(() => '') },
        confirmed: false,
      }));
      toastWithUndo(<Trans>The generated text stands again.</Trans>, async () => {
        ensure(has(shown.current?.sections, key));
        const taken = inThem((language) => before.edited[language]);
        change(key, (section) => ({
          ...section,
          edited: { ...section.edited, ...taken },
          confirmed: before.confirmed,
        }));
      });
    },
    remove: (key: string, name: string) => {
      const at = sections.findIndex((section) => section.key === key);
      const gone = sections[at];
      if (!gone) return;
      set((all) => all.filter((section) => section.key !== key));
      toastWithUndo(<Trans>Removed: {name}.</Trans>, async () => {
        // saved without it, the service no longer knows one that the data does not have
        ensure(shown.current && !has(shown.current.sections, key) && (isOwn(gone) || shown.current.held.has(key)));
        set((all) => all.toSpliced(at, 0, gone));
      });
    },
    move: (from: number, to: number) => set((all) => moved(all, from, to)),
    add: (): string => {
      const section = ownSection(sections);
      set((all) => [...all, section]);
      return section.key;
    },
  };
}

interface Shown {
  sections: readonly SectionValues[];
  held: Held;
}

/** What is on the screen, as long as it is: an undo outlives the form that it would change. */
function useShown({ sections, held }: Shown) {
  const shown = useRef<Shown>(undefined);
  useLayoutEffect(() => {
    shown.current = { sections, held };
    return () => {
      shown.current = undefined;
    };
  }, [sections, held]);
  return shown;
}

const has = (sections: readonly SectionValues[] | undefined, wanted: string) =>
  sections?.some(({ key }) => key === wanted) ?? false;

function ensure(condition: unknown): asserts condition {
  if (!condition) throw new Error('What is to be undone is no longer there');
}

export type SectionEdits = ReturnType<typeof useSectionEdits>;
