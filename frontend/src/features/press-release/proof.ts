import { solveChallengeWorkers } from 'altcha/lib';
import ShaWorker from 'altcha/workers/sha?worker';
import type { ReplyChallenge } from '@/api/client';
import { Problem } from '@/lib/problem';

const MOST_WORKERS = 4;
const PATIENCE_MS = 90_000;

/**
 * Lets the browser find the number that was hashed with the salt, beside the page and not in it, and says it as the
 * service wants to hear it. Nothing of it leaves for another site.
 */
export async function solve(challenge: ReplyChallenge): Promise<string> {
  try {
    const solution = await solveChallengeWorkers({
      challenge: task(challenge),
      counterMode: 'string',
      concurrency: Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1),
      createWorker: () => new ShaWorker(),
      timeout: PATIENCE_MS,
    });
    if (solution) return proofOf(challenge, solution.counter);
  } catch (error) {
    console.error(error);
  }
  throw new Problem('proof-impossible', 0, '');
}

/** The challenge in the words of the solver, which numbers what is hashed as its "nonce". */
export function task({ algorithm, challenge, salt, signature }: ReplyChallenge) {
  return {
    parameters: { algorithm, cost: 1, keyLength: 32, keyPrefix: challenge, nonce: hex(salt), salt: '' },
    signature,
  };
}

export function proofOf({ algorithm, challenge, salt, signature }: ReplyChallenge, number: number): string {
  return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
}

function hex(text: string): string {
  return [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
