import type { Localized } from '@/lib/localized';
import { localText } from '@/lib/localized';
import { useLanguage } from './use-language';

/** Text of the data; where only another language has it, marked as such for those who listen to the page. */
export function LocalText({ value }: { value: Localized | null | undefined }) {
  const language = useLanguage();
  const found = localText(value, language);
  if (!found) return null;
  return found.language === language ? found.text : <span lang={found.language}>{found.text}</span>;
}
