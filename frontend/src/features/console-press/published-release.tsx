import type { PressRelease } from '@/api/client';
import { plainText } from '@/lib/localized';
import { PartHead } from '@/ui/part-page';
import { ReleaseAside } from './release-aside';
import classes from './release-part.module.css';
import { LanguageTabs } from '@/ui/rich-text/language-tabs';
import { ReadRelease } from './text/read-release';
import { useTextLanguage } from './text/use-text-language';

/** The release as everyone has it, for those who work in the console and are not in the seminar's team. */
export function PublishedRelease({ release }: { release: PressRelease }) {
  const { language, choose } = useTextLanguage();
  return (
    <>
      <PartHead title={plainText(release.title, language)} />
      <div className={classes.columns}>
        <div className={classes.main}>
          <LanguageTabs language={language} onChoose={choose} />
          <ReadRelease sections={release.sections} language={language} />
        </div>
        <ReleaseAside release={release} language={language} />
      </div>
    </>
  );
}
