import { useContext } from 'react';
import { useLocation } from 'react-router';
import { type Language, languages, pathInLanguage } from '@/lib/languages';
import { Site } from './site';
import { useLanguage } from './use-language';

interface PageHeadProps {
  title: string;
  description?: string;
  /** What Open Graph calls a thing such as this page tells of. */
  type?: 'website' | 'article';
  /** Address of a picture for those who pass the page on, from the root of the site. */
  image?: string;
  /** When an article was first published, and when last. */
  published?: { first: string; last: string };
}

const openGraphLocales: Record<Language, string> = { kk: 'kk_KZ', ru: 'ru_RU', en: 'en_GB' };

/**
 * What search engines and messengers are told of a public page. The parameters of an address show parts of the same
 * page, so its one address is the one without.
 */
export function PageHead({ title, description, type = 'website', image, published }: PageHeadProps) {
  const site = useContext(Site);
  const language = useLanguage();
  const { pathname } = useLocation();
  const address = site + pathname;
  const others = languages.filter((other) => other !== language);
  return (
    <>
      <title>{`${title} · Bagdar`}</title>
      {description && <meta name="description" content={description} />}
      <link rel="canonical" href={address} />
      {languages.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={site + pathInLanguage(pathname, other)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={site + pathInLanguage(pathname, 'kk')} />
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
      {image && <meta property="og:image" content={site + image} />}
      {image && <meta name="twitter:card" content="summary_large_image" />}
    </>
  );
}
