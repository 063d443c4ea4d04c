import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { adoptDivision, type Division } from '@/api/client';
import { ifMatch, useIdempotency } from '@/api/headers';
import { operations } from '@/api/pages';
import { problemWords } from '@/lib/problem-words';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Notice } from '@/ui/notice';
import { LoadingLines } from '@/ui/states';
import classes from './adopt-dialog.module.css';
import type { Comparison } from './comparison';
import { refusalWords } from './conflicts';
import { useComparison } from './use-comparison';

interface AdoptDialogProps {
  opened: boolean;
  division: Division;
  inForce: Division | undefined;
  onClose: () => void;
  onAdopted: () => void;
}

/** Says what will happen to people before it happens. */
export function AdoptDialog({ opened, division, inForce, onClose, onAdopted }: AdoptDialogProps) {
  const { t } = useLingui();
  const { seminarId } = division;
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const { comparison, error } = useComparison(seminarId, inForce?.id, opened ? division.id : undefined);
  const adopt = useMutation({
    mutationFn: () =>
      once(division.id, (key) =>
        adoptDivision({
          path: { seminarId, divisionId: division.id },
          headers: { ...ifMatch(division), ...key },
        }),
      ),
    onSuccess: async () => {
      await queryClient.invalidateQueries(
        operations('listDivisions', 'listRegistrations', 'getRegistration', 'listHistory'),
      );
      onAdopted();
    },
    onError: () => queryClient.invalidateQueries(operations('listDivisions')),
  });
  const close = () => {
    adopt.reset();
    onClose();
  };
  return (
    <ConfirmDialog
      opened={opened}
      title={t`Put this division in force?`}
      confirm={<Trans>Put in force</Trans>}
      busy={adopt.isPending}
      onConfirm={() => adopt.mutate()}
      onClose={close}
    >
      <div className={classes.text}>
        {adopt.error && <Notice tone="danger" title={refusalWords(adopt.error) ?? problemWords(adopt.error)} />}
        <p className={classes.main}>
          <Plural value={division.participants} one="# person gets a group." other="# people get a group." />
        </p>
        {comparison && inForce && <Consequences comparison={comparison} />}
        {!comparison && !error && <LoadingLines lines={[60]} />}
        <p>
          <Trans>
            All of it is written at once, and every change stands in the history. Participants see their group on their
            own page.
          </Trans>
        </p>
      </div>
    </ConfirmDialog>
  );
}

function Consequences({ comparison: { moves, staying, newcomers, gone } }: { comparison: Comparison }) {
  return (
    <ul className={classes.list}>
      <li>
        <Plural value={moves.length} one="# changes group" other="# change group" />
      </li>
      <li>
        <Plural value={staying} one="# stays where they are" other="# stay where they are" />
      </li>
      {newcomers > 0 && (
        <li>
          <Plural value={newcomers} one="# gets a group for the first time" other="# get a group for the first time" />
        </li>
      )}
      {gone > 0 && (
        <li>
          <Plural
            value={gone}
            one="# of the division now in force takes part no more"
            other="# of the division now in force take part no more"
          />
        </li>
      )}
    </ul>
  );
}
