import '@mantine/core/styles/Menu.layer.css';
import { Trans } from '@lingui/react/macro';
import { Button, Menu } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ExportFormat, exportRegistrations } from '@/api/client';
import { isProblem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import { saveFile } from '@/ui/save-file';
import { useListParams } from '@/ui/table/use-list-params';
import { toast } from '@/ui/toast';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { registrationsFilter } from './registrations-query';

/** All that the filter of the list shows, as a file. */
export function ExportMenu() {
  const language = useLanguage();
  const { id: seminarId, slug } = useSeminar();
  const { params } = useListParams();
  const exporting = useMutation({
    mutationFn: async (format: ExportFormat) => {
      const { after: _, ...filter } = registrationsFilter(params);
      const query = { ...filter, format, lang: language };
      const { data } = await exportRegistrations({ path: { seminarId }, query, parseAs: 'blob' });
      return { file: data as unknown as Blob, name: `${slug}.${format}` };
    },
    onSuccess: ({ file, name }) => saveFile(file, name),
    onError: (error) => isProblem(error) && toast(problemWords(error)),
  });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" loading={exporting.isPending}>
          <Trans>Export</Trans>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => exporting.mutate('xlsx')}>
          <Trans>Excel (XLSX)</Trans>
        </Menu.Item>
        <Menu.Item onClick={() => exporting.mutate('csv')}>
          <Trans>Text (CSV)</Trans>
        </Menu.Item>
        <Menu.Item onClick={() => exporting.mutate('json')}>
          <Trans>For programs (JSON)</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
