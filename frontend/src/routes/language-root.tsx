import { Outlet, useParams } from 'react-router';
import { isLanguage } from '@/lib/languages';
import { NotFound } from '@/ui/states';

/** Everything under /{lang}: an address in no language we speak leads nowhere. */
export function LanguageRoot() {
  const { lang } = useParams();
  return isLanguage(lang) ? <Outlet /> : <NotFound />;
}
