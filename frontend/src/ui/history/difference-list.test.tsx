import { render, screen } from '@testing-library/react';
import { I18nProvider } from '@lingui/react';
import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { DifferenceList } from './difference-list';

test('words that were the same until their names were known leave nothing behind', () => {
  const list = (added: readonly string[]) => (
    <I18nProvider i18n={i18n}>
      <DifferenceList lines={[{ label: 'Wished routes', added, removed: [] }]} />
    </I18nProvider>
  );
  const { rerender } = render(list(['…', '…', '…']));

  rerender(list(['Route 4', 'Route 1', 'Route 3']));

  expect(screen.getAllByRole('insertion').map(({ textContent }) => textContent)).toEqual([
    'Route 4',
    'Route 1',
    'Route 3',
  ]);
});
