import { useEffect, useRef, useState } from 'react';
import { getReplyChallenge } from '@/api/client/sdk.gen';
import { solve } from './proof';

/** A challenge is good for ten minutes; a proof that has waited as long as this is made anew. */
const GOOD_FOR_MS = 8 * 60_000;

interface Path {
  seminarId: string;
  releaseId: string;
}

/** A proof of work that is made while one still writes. */
export function useProof(path: Path) {
  const [state, setState] = useState<'working' | 'done' | 'failed'>('working');
  const current = useRef<{ proof: Promise<string>; from: number }>(undefined);

  const make = (): Promise<string> => {
    const proof = prove(path);
    current.current = { proof, from: Date.now() };
    setState('working');
    proof.then(
      () => setState('done'),
      () => {
        // Whoever needs it asks again, and is told then.
        current.current = undefined;
        setState('failed');
      },
    );
    return proof;
  };
  useEffect(() => {
    void make().catch(() => undefined);
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the form is opened
  }, []);

  return {
    state,
    /** One that has not been refused and is not too old. */
    take: (): Promise<string> => {
      const { proof, from = 0 } = current.current ?? {};
      return proof && Date.now() - from < GOOD_FOR_MS ? proof : make();
    },
    discard: () => {
      current.current = undefined;
    },
  };
}

async function prove(path: Path): Promise<string> {
  const { data } = await getReplyChallenge({ path });
  return solve(data);
}
