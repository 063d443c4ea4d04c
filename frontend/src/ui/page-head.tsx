import { useContext } from 'react';
import { defaultLanguage, type Language, languages } from '@/lib/languages';
import { CARD } from './published-release';
import { Site } from './site';
import { useLanguage } from './use-language';

interface PageHeadProps {
  /** The address of the page below its language, "seminars/astana-2019": it may have been asked for by another. */
  path: string;
  title: string;
  description?: string;
  /** What Open Graph calls a thing such as this page tells of. */
  type?: 'website' | 'article';
  /** Address of the card of a release or a seminar, for those who pass the page on, from the root of the site. */
  image?: string;
  /** When an article was first published, and when last. */
  published?: { first: string; last: string };
}

const openGraphLocales: Record<Language, string> = { kk: 'kk_KZ', ru: 'ru_RU', en: 'en_GB' };

/**
 * What search engines and messengers are told of a public page. The parameters of an address show parts of the same
 * page, so its one address is the one without.
 */
export function PageHead({ path, title, description, type = 'website', image, published }: PageHeadProps) {
  const site = useContext(Site);
  const language = useLanguage();
  const addressIn = (one: Language) => `${site}/${one}/${path}`;
  const address = addressIn(language);
  const others = languages.filter((other) => other !== language);
  return (
    <>
      <title>{`${title} · Bagdar`}</title>
      {description && <meta name="description" content={description} />}
      <link rel="canonical" href={address} />
      {languages.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={addressIn(other)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={addressIn(defaultLanguage)} />
      <meta property="og:site_name" content="Bagdar" />
      <meta property="og:type" content={type} />
      <meta property="og:url" content={address} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:locale" content={openGraphLocales[language]} />
      {others.map((other) => (
        <meta key={other} property="og:locale:alternate" content={openGraphLocales[other]} />
      ))}
      {published && <meta property="article:published_time" content={published.first} />}
      {published && <meta property="article:modified_time" content={published.last} />}
      {image && (
        <>
          <meta property="og:image" content={site + image} />
          <meta property="og:image:width" content={`${CARD.width}`} />
          <meta property="og:image:height" content={`${CARD.height}`} />
          <meta property="og:image:alt" content={title} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}
