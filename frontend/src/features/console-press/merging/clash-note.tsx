import { Trans, useLingui } from '@lingui/react/macro';
import type { PressRelease } from '@/api/client';
import { type Language, languageNames, languages } from '@/lib/languages';
import { isOwn, type ReleaseValues, releaseValues, TITLE } from '../release-values';
import { compareEditions } from '../versions/compare';
import { ChangedSections } from '../versions/differences';
import type { Edition } from '../versions/edition';
import type { Clash } from './merge-releases';

interface ClashNoteProps {
  theirs: PressRelease;
  mine: ReleaseValues;
  clashes: readonly Clash[];
}

/** Their text and the own one of each that both have changed, so that the choice between them is no guess. */
export function ClashNote({ theirs, mine, clashes }: ClashNoteProps) {
  const { t } = useLingui();
  const held = new Map(theirs.sections.map((section) => [section.key, section]));
  const edition = ({ sections }: ReleaseValues, language: Language): Edition => {
    const clashing = sections
      .filter(({ key }) => clashes.some((clash) => clash.key === key && clash.language === language))
      .map((values) => {
        const section = held.get(values.key);
        const text = values.edited[language] || section?.generated?.[language];
        return {
          key: values.key,
          heading: isOwn(values) ? values.heading : section?.heading,
          html: { [language]: text },
        };
      });
    const title = clashing.find(({ key }) => key === TITLE);
    return { title: title?.html ?? {}, sections: clashing.filter((section) => section !== title) };
  };
  return (
    <>
      <p>
        <Trans>What only one of you has changed stays in any case. Struck out is theirs, in bold is yours.</Trans>
      </p>
      {languages
        .filter((language) => clashes.some((clash) => clash.language === language))
        .map((language) => (
          <ChangedSections
            key={language}
            label={t`Their text and yours, ${languageNames[language]}`}
            sections={compareEditions(
              edition(releaseValues(theirs), language),
              edition(mine, language),
              language,
            ).filter(({ change }) => change !== 'SAME')}
            language={language}
          />
        ))}
    </>
  );
}
