import { createHash } from 'node:crypto';
import { sha, solveChallenge } from 'altcha/lib';
import { expect, test } from 'vitest';
import { proofOf, task } from './proof';

test('the number that was hashed is found, and said as the service takes it', async () => {
  const salt = '8f1c2a?release=0199&expires=1550120400&';
  const challenge = {
    algorithm: 'SHA-256',
    challenge: createHash('sha256').update(`${salt}417`).digest('hex'),
    maxnumber: 1000,
    salt,
    signature: 'b83e11d2',
  };

  const solution = await solveChallenge({
    challenge: task(challenge),
    counterMode: 'string',
    deriveKey: sha.deriveKey,
  });

  expect(solution?.counter).toBe(417);
  expect(JSON.parse(atob(proofOf(challenge, 417)))).toEqual({
    algorithm: 'SHA-256',
    challenge: challenge.challenge,
    number: 417,
    salt,
    signature: 'b83e11d2',
  });
});
