import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type BadgeLayout, getBadgePdf, type Registration } from '@/api/client';
import { problemWords } from '@/lib/problem-words';
import { layouts, layoutWords } from '@/ui/badge/layouts';
import { PrintIcon } from '@/ui/icons';
import { saveFile } from '@/ui/save-file';
import { toast } from '@/ui/toast';
import { useSeminar } from '@/ui/use-seminar';
import classes from './panel-section.module.css';

/** The badge of somebody who stands at the desk. */
export function BadgeSection({ registration: { id: registrationId, seminarId } }: { registration: Registration }) {
  const { t } = useLingui();
  const { slug } = useSeminar();
  const [layout, setLayout] = useState<BadgeLayout>('A4_90X60');
  const words = layoutWords();
  const printing = useMutation({
    mutationFn: async () =>
      (await getBadgePdf({ path: { seminarId, registrationId }, query: { layout }, parseAs: 'blob' })).data,
    onSuccess: (pdf) => saveFile(pdf, `${slug}-badge.pdf`),
    onError: (problem) => toast(problemWords(problem)),
  });
  return (
    <section aria-labelledby="own-badge" className={classes.section}>
      <h3 id="own-badge">
        <Trans>Badge</Trans>
      </h3>
      <NativeSelect
        label={t`Paper`}
        value={layout}
        data={layouts.map((value) => ({ value, label: words[value] }))}
        onChange={({ currentTarget: { value } }) => setLayout(value as BadgeLayout)}
      />
      <Button
        variant="default"
        size="xs"
        leftSection={<PrintIcon />}
        loading={printing.isPending}
        onClick={() => printing.mutate()}
      >
        <Trans>Badge as PDF</Trans>
      </Button>
    </section>
  );
}
