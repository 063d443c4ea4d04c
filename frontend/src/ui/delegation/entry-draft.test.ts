import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { forgetAllRows, useKeptRows } from './entry-draft';
import { newRow } from './entry-rows';
import { emptyEntry } from './entry-values';

test('nothing of what was typed about people is left once its typist has signed out', () => {
  const rows = [{ ...newRow('en'), values: { ...emptyEntry('en'), fullName: 'Dana' } }];
  const table = () => renderHook(() => useKeptRows('d1', rows));
  table().unmount();
  expect(Object.values(sessionStorage).join()).toContain('Dana');
  const open = table();

  forgetAllRows();
  // the page is left for the sign-out, and would keep its rows then
  open.unmount();

  expect(Object.values(sessionStorage).join()).not.toContain('Dana');
});
