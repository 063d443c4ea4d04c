import type { ReactNode } from 'react';

/** One thing that can be chosen: a page, something to be made, or what was found. */
export interface Choice {
  key: string;
  /** The address below /{lang}/. */
  to: string;
  label: ReactNode;
  /** What tells it from others that are called the same. */
  more?: ReactNode;
  mark?: ReactNode;
}

export interface ChoiceGroup {
  name: string;
  choices: readonly Choice[];
}
