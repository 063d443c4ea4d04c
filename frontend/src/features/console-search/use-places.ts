import { useLingui } from '@lingui/react/macro';
import { useMe } from '@/ui/use-me';
import type { ChoiceGroup } from './choice';

interface Place {
  /** The address below /{lang}/console. */
  path: string;
  name: string;
}

export interface Places {
  areas: readonly Place[];
  /** The parts of the seminar that is open. */
  parts: readonly Place[];
}

/** The pages of the console and what can be done in it, as far as they are called what was typed. */
export function usePlaces({ areas, parts }: Places, typed: string): ChoiceGroup[] {
  const { t } = useLingui();
  const { may } = useMe();
  const deeds: Place[] = [
    ...(may('seminars:write') ? [{ path: 'seminars/new', name: t`New seminar` }] : []),
    ...(may('organizations:write')
      ? [
          { path: 'organizations/new', name: t`New organization` },
          { path: 'clusters/new', name: t`New cluster` },
        ]
      : []),
  ];
  const matching = (places: readonly Place[]) =>
    places
      .filter(({ name }) => isCalled(name, typed))
      .map(({ path, name }) => ({ key: path, to: `console/${path}`, label: name }));
  const outside = [{ key: 'public', to: '', label: t`Public pages` }];
  return [
    { name: t`In this seminar`, choices: matching(parts) },
    { name: t`Pages`, choices: [...matching(areas), ...outside.filter(({ label }) => isCalled(label, typed))] },
    { name: t`New`, choices: matching(deeds) },
  ];
}

function isCalled(name: string, typed: string): boolean {
  const words = typed.trim().toLowerCase().split(/\s+/);
  return words.every((word) => name.toLowerCase().includes(word));
}
