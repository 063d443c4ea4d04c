import { Trans, useLingui } from '@lingui/react/macro';
import { plainText } from '@/lib/localized';
import { isProblem } from '@/lib/problem';
import { FileDrop } from '@/ui/file-drop';
import { Notice } from '@/ui/notice';
import { PartHead } from '@/ui/part-page';
import { EmptyState } from '@/ui/states';
import { useAddressParams } from '@/ui/use-address-params';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { EarlierImports } from './earlier-imports';
import classes from './import-page.module.css';
import { fileProblemWords } from './import-words';
import { OneImport } from './one-import';
import { useUpload } from './use-registration-import';

const TABLES = '.xlsx,.csv,.txt,.tsv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Registers the people of a table: sent in, looked through, then written. */
export function ImportPage() {
  const { t } = useLingui();
  const language = useLanguage();
  const seminar = useSeminar();
  const { access, mayChange } = useSeminarAccess();
  return (
    <div className={classes.page}>
      <title>{`${t`Import of registrations`} · ${plainText(seminar.title, language)} · Bagdar`}</title>
      <PartHead title={<Trans>Import people from a table</Trans>} />
      {access && !mayChange('registrations:write') ? (
        <EmptyState title={<Trans>Organizers alone import people</Trans>} />
      ) : (
        <Import />
      )}
    </div>
  );
}

function Import() {
  const { params, change } = useAddressParams();
  const open = params.get('import');
  const { upload, percent } = useUpload((sent) => change({ import: sent.id }));
  return (
    <>
      <p className={classes.lead}>
        <Trans>
          An Excel workbook (XLSX) or a CSV, as you have it: titles above the headings, other columns and other
          spellings do no harm. First you see what would happen; nobody is registered before you say so.
        </Trans>
      </p>
      <FileDrop name={undefined} accept={TABLES} disabled={upload.isPending} onChoose={(file) => upload.mutate(file)} />
      <output className={upload.isPending ? classes.about : 'visually-hidden'}>
        {upload.isPending &&
          (percent < 100 ? (
            <Trans>The file is being sent: {percent} %</Trans>
          ) : (
            <Trans>The file is being looked through</Trans>
          ))}
      </output>
      {isProblem(upload.error) && <Notice tone="danger">{fileProblemWords(upload.error)}</Notice>}
      {open && <OneImport key={open} importId={open} />}
      <EarlierImports open={open} onOpen={(id) => change({ import: id })} />
    </>
  );
}
