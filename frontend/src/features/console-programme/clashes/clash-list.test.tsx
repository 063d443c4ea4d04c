import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Clash } from '@/api/client';
import { at, openInWorkspace, programmeService } from '@/test/programme-service';
import { ClashList } from './clash-list';

programmeService();

test('of many clashes the first are shown, and the others by a button', async () => {
  const clashes = ['09', '10', '11', '12', '13', '14', '15'].map(
    (hour): Clash => ({ kind: 'OUTSIDE_HOURS', sessionIds: ['a'], from: at(`${hour}:00`), to: at(`${hour}:30`) }),
  );
  const nothing = () => '';
  openInWorkspace(
    () => (
      <ClashList
        clashes={clashes}
        sessions={[]}
        speakers={[]}
        placeName={nothing}
        routeName={nothing}
        onShow={nothing}
      />
    ),
    '?view=places&clashes=open',
  );
  expect(await screen.findAllByRole('listitem')).toHaveLength(5);

  await userEvent.click(screen.getByRole('button', { name: 'Show the other 2' }));

  expect(screen.getAllByRole('listitem')).toHaveLength(7);
});
