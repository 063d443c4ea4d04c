import { plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { Division } from '@/api/client';
import { formatNumber } from '@/lib/number';
import { CheckIcon, WarningIcon } from '@/ui/icons';
import { useLanguage } from '@/ui/use-language';
import { formatPoints } from './points';
import classes from './proof-panel.module.css';

/** Why nobody need look for a better division, said so that it can be repeated to a minister. */
export function ProofPanel({ division: { proof, participants } }: { division: Division }) {
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const [people, changes, nodes, arcs, time] = [
    participants,
    proof.checkedArcs,
    proof.nodes,
    proof.arcs,
    proof.milliseconds,
  ].map(number);
  const { solver } = proof;
  const gap = proof.totalCost - proof.lowerBound;
  const points = number(gap);
  return (
    <section aria-labelledby="proof" className={classes.proof} data-optimal={proof.optimal}>
      <h3 id="proof">
        {proof.optimal ? <CheckIcon /> : <WarningIcon />}
        {proof.optimal ? (
          <Trans>Proven: it cannot be bettered</Trans>
        ) : (
          plural(gap, {
            one: `Proven: at most ${points} point from the best`,
            other: `Proven: at most ${points} points from the best`,
          })
        )}
      </h3>
      <p>
        {proof.optimal ? (
          <Trans>
            No other division of these {people} people has a lower total. The total adds up every wish not granted and
            every region that lies unevenly.
          </Trans>
        ) : (
          plural(gap, {
            one: `People are tied to one another, which makes the search hard. A division with a lower total may exist, but none that is lower by more than ${points} point.`,
            other: `People are tied to one another, which makes the search hard. A division with a lower total may exist, but none that is lower by more than ${points} points.`,
          })
        )}
      </p>
      <dl className={classes.scale}>
        <div>
          <dt>
            <Trans>Total of this division</Trans>
          </dt>
          <dd>{formatPoints(proof.totalCost, language)}</dd>
        </div>
        <div>
          <dt>
            <Trans>Below which no division can come</Trans>
          </dt>
          <dd>{formatPoints(proof.lowerBound, language)}</dd>
        </div>
      </dl>
      <details>
        <summary>
          <Trans>How this is known</Trans>
        </summary>
        {proof.searched ? (
          <p>
            <Trans>
              People are tied to one another, by companions, categories or delegations that are kept together, so that a
              flow alone does not tell. First everybody is divided as if nobody were tied: no division can cost less
              than that. Then {solver} searched for {time} ms among the divisions that keep to all of it, and raised
              that bound as far as it could.
            </Trans>
          </p>
        ) : (
          <>
            <p>
              <Trans>
                Every seat and every group is given a value. Whatever the values are, they say what any division must
                cost at least. Here that bound and the total are the same number, so nothing is left to gain. {changes}{' '}
                ways to change the division were checked; none makes it cheaper. The proof is computed from the division
                itself and does not rest on the solver.
              </Trans>
            </p>
            <p>
              <Trans>
                Solved as a flow of {nodes} nodes and {arcs} arcs by {solver} in {time} ms.
              </Trans>
            </p>
          </>
        )}
      </details>
    </section>
  );
}
