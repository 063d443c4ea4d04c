import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getReleasePdf, type PressRelease } from '@/api/client';
import type { Language } from '@/lib/languages';
import { problemWords } from '@/lib/problem-words';
import { PrintIcon } from '@/ui/icons';
import { saveFile } from '@/ui/save-file';
import { toast } from '@/ui/toast';
import { useSeminar } from '@/ui/use-seminar';

interface PdfButtonProps {
  release: PressRelease;
  language: Language;
  version: 'draft' | 'published';
}

/** Fetches the release as a PDF. A draft is for those who are signed in, which a plain link does not say. */
export function PdfButton({ release, language, version }: PdfButtonProps) {
  const { slug } = useSeminar();
  const path = { seminarId: release.seminarId, releaseId: release.id };
  const printing = useMutation({
    mutationFn: async () => (await getReleasePdf({ path, query: { lang: language, version }, parseAs: 'blob' })).data,
    onSuccess: (pdf) => saveFile(pdf, `${slug}-${language}${version === 'draft' ? '-draft' : ''}.pdf`),
    onError: (problem) => toast(problemWords(problem)),
  });
  return (
    <Button
      variant="default"
      size="sm"
      leftSection={<PrintIcon />}
      loading={printing.isPending}
      onClick={() => printing.mutate()}
    >
      {version === 'draft' ? <Trans>PDF of the draft</Trans> : <Trans>PDF as published</Trans>}
    </Button>
  );
}
