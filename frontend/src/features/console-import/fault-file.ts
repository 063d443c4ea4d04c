import { t } from '@lingui/core/macro';
import type { RegistrationImportFault } from '@/api/client';
import { faultWords } from './import-words';

/**
 * A text as a cell of a CSV. What begins like a formula is carried out by no program, nor what begins so behind the
 * separator that another program goes by.
 */
function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const harmless = text.replace(/^(?=[=+\-@\t\r])|(?<=[;,\t])(?=[=+\-@])/g, "'");
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** The faults as a table that Excel opens. */
export function faultTable(faults: readonly RegistrationImportFault[]): Blob {
  const heads = [t`Line`, t`Column`, t`In the file`, t`What is wrong`];
  const lines = faults.map((fault) => [fault.line, fault.heading, fault.value, faultWords(fault)]);
  const text = [heads, ...lines].map((line) => line.map(cell).join(';')).join('\r\n');
  return new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' });
}
