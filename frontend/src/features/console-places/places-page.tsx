import { useLingui } from '@lingui/react/macro';
import { plainText } from '@/lib/localized';
import { useLanguage } from '@/ui/use-language';
import { useLiveChanges } from '@/ui/use-live-changes';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { AdmissionRulesSection } from './admission-rules-section';
import classes from './places-page.module.css';
import { followed } from './places-queries';
import { QuotaList } from './quota-list';
import { SeminarLimit } from './seminar-limit';
import { SessionPlaces } from './session-places';
import { WaitingList } from './waiting-list';

/** How many may come, who they are, and who waits for a place. */
export function PlacesPage() {
  const { t } = useLingui();
  const language = useLanguage();
  const seminar = useSeminar();
  const { access } = useSeminarAccess();
  useLiveChanges({ seminarId: seminar.id, enabled: access?.sees ?? false, shown: followed });
  return (
    <div className={classes.page}>
      <title>{`${t`Places`} · ${plainText(seminar.title, language)} · Bagdar`}</title>
      <SeminarLimit />
      <QuotaList />
      <SessionPlaces />
      <WaitingList />
      <AdmissionRulesSection />
    </div>
  );
}
