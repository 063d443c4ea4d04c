import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deleteDivision, type Division } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { operations } from '@/api/pages';
import { problemWords } from '@/lib/problem-words';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Notice } from '@/ui/notice';
import { toast } from '@/ui/toast';
import { AdoptDialog } from './adopt-dialog';

interface DivisionActionsProps {
  division: Division;
  inForce: Division | undefined;
  onDiscarded: () => void;
}

/** What can be done with a proposal: put it in force, or discard it. */
export function DivisionActions({ division, inForce, onDiscarded }: DivisionActionsProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<'adopt' | 'discard'>();
  const discard = useMutation({
    mutationFn: () =>
      deleteDivision({ path: { seminarId: division.seminarId, divisionId: division.id }, headers: ifMatch(division) }),
    onSuccess: async () => {
      setAsked(undefined);
      onDiscarded();
      await queryClient.invalidateQueries(operations('listDivisions', 'listHistory'));
    },
  });
  return (
    <>
      <Button onClick={() => setAsked('adopt')}>
        <Trans>Put in force</Trans>
      </Button>
      <Button variant="default" onClick={() => setAsked('discard')}>
        <Trans>Discard</Trans>
      </Button>
      <AdoptDialog
        opened={asked === 'adopt'}
        division={division}
        inForce={inForce}
        onClose={() => setAsked(undefined)}
        onAdopted={() => {
          setAsked(undefined);
          toast(<Trans>In force: everybody of this division has their group.</Trans>);
        }}
      />
      <ConfirmDialog
        opened={asked === 'discard'}
        title={t`Discard this proposal?`}
        confirm={<Trans>Discard</Trans>}
        danger
        busy={discard.isPending}
        onConfirm={() => discard.mutate()}
        onClose={() => setAsked(undefined)}
      >
        {discard.error && <Notice tone="danger" title={problemWords(discard.error)} />}
        <Trans>It is deleted for the whole team. Nobody's group changes, and it can be computed again.</Trans>
      </ConfirmDialog>
    </>
  );
}
