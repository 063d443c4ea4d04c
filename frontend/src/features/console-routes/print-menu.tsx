import '@mantine/core/styles/Menu.layer.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Menu } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { getDoorPosters, getHostLists, getRouteSheets } from '@/api/client';
import { isProblem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import { saveFile } from '@/ui/save-file';
import { toast } from '@/ui/toast';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';

const sheets = { 'route-sheets': getRouteSheets, 'host-lists': getHostLists, 'door-posters': getDoorPosters };
type Sheet = keyof typeof sheets;

/** What is printed for the day of the whole seminar, in the language of the page; posters have all three. */
export function PrintMenu() {
  const { t } = useLingui();
  const language = useLanguage();
  const { id: seminarId, slug } = useSeminar();
  const printing = useMutation({
    mutationFn: async (sheet: Sheet) => {
      const lang = sheet === 'door-posters' ? undefined : language;
      const { data } = await sheets[sheet]({ path: { seminarId }, query: { lang }, parseAs: 'blob' });
      return { file: data, name: `${slug}-${sheet}.pdf` };
    },
    onSuccess: ({ file, name }) => saveFile(file, name),
    onError: (error) => isProblem(error) && toast(problemWords(error)),
  });
  const item = (sheet: Sheet, name: ReactNode) => <Menu.Item onClick={() => printing.mutate(sheet)}>{name}</Menu.Item>;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="sm" loading={printing.isPending}>
          <Trans>Print</Trans>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {item('route-sheets', t`Sheets for guides and drivers`)}
        {item('host-lists', t`Lists for hosts`)}
        {item('door-posters', t`Posters for doors`)}
      </Menu.Dropdown>
    </Menu>
  );
}
