import { useLingui } from '@lingui/react/macro';
import { Outlet, useParams } from 'react-router';
import { type Tab, Tabs } from '@/ui/layout/tabs';
import { useLanguage } from '@/ui/use-language';

/** What all work on a seminar's registrations stands in. */
export function RegistrationWorkspace() {
  const { t } = useLingui();
  const language = useLanguage();
  const { seminarId } = useParams();
  const tabs = useRegistrationTabs();
  return (
    <>
      {tabs.length > 1 && (
        <Tabs
          inner
          label={t`Parts of the registration`}
          tabs={tabs}
          here={`/${language}/console/seminars/${seminarId}/registrations`}
        />
      )}
      <Outlet />
    </>
  );
}

/** The parts of the work on registrations: the people first, for they are looked at each day. */
function useRegistrationTabs(): Tab[] {
  const { t } = useLingui();
  return [
    { path: '', name: t`People` },
    { path: 'form', name: t`Form` },
    { path: 'places', name: t`Places` },
    { path: 'delegations', name: t`Delegations` },
    { path: 'import', name: t({ message: 'Import', context: 'a part of the work' }) },
    { path: 'badges', name: t`Badges` },
    { path: 'letters', name: t`Letters` },
  ];
}
