import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type Language, languageNames, languages } from '@/lib/languages';
import classes from './language-tabs.module.css';

interface LanguageTabsProps {
  language: Language;
  onChoose: (language: Language) => void;
  /** In how many places the text of a language goes by old data. */
  outdated?: Partial<Record<Language, number>>;
}

/** In which language a text is read and written here. */
export function LanguageTabs({ language, onChoose, outdated = {} }: LanguageTabsProps) {
  const { t } = useLingui();
  return (
    <fieldset className={classes.tabs}>
      <legend className="visually-hidden">
        <Trans>Language of the text</Trans>
      </legend>
      {languages.map((each) => {
        const count = outdated[each] ?? 0;
        return (
          <button
            key={each}
            type="button"
            lang={each}
            aria-pressed={each === language}
            onClick={() => onChoose(each)}
            title={count > 0 ? t`Says what the data no longer says` : undefined}
          >
            {languageNames[each]}
            {count > 0 && (
              <span className={classes.count}>
                <span aria-hidden="true">{count}</span>
                <span className="visually-hidden">
                  <Plural value={count} one="# contradiction" other="# contradictions" />
                </span>
              </span>
            )}
          </button>
        );
      })}
    </fieldset>
  );
}
