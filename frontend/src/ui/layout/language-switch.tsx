import { useLingui } from '@lingui/react/macro';
import { Link, useLocation } from 'react-router';
import { languageNames, languageShortNames, languages, pathInLanguage, rememberLanguage } from '@/lib/languages';
import { useLanguage } from '../use-language';
import classes from './switches.module.css';

/** Each language leads to the same page, at the same place in it. */
export function LanguageSwitch() {
  const { t } = useLingui();
  const current = useLanguage();
  const { pathname, search, hash } = useLocation();
  return (
    <nav aria-label={t`Language`} className={classes.switch}>
      {languages.map((language) => (
        <Link
          key={language}
          lang={language}
          hrefLang={language}
          to={{ pathname: pathInLanguage(pathname, language), search, hash }}
          preventScrollReset
          replace
          className={classes.option}
          aria-current={language === current ? 'true' : undefined}
          onClick={() => rememberLanguage(language)}
        >
          <span aria-hidden="true">{languageShortNames[language]}</span>
          <span className="visually-hidden">{languageNames[language]}</span>
        </Link>
      ))}
    </nav>
  );
}
