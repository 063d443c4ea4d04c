import { Fragment } from 'react';
import { plainText } from '@/lib/localized';
import { LocalText } from './local-text';
import { useLanguage } from './use-language';
import type { Whereabouts } from './whereabouts';

/** A place from its own words to the organizations it is at, each once. */
export function PlaceText({ place: { words, hosts } }: { place: Whereabouts }) {
  const language = useLanguage();
  const names = new Map([words, ...hosts.map(({ name }) => name)].map((name) => [plainText(name, language), name]));
  names.delete('');
  return [...names].map(([text, name], index) => (
    <Fragment key={text}>
      {index > 0 && ', '}
      <LocalText value={name} />
    </Fragment>
  ));
}
