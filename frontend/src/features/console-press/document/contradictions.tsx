import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Contradiction } from '@/api/client';
import { type Language, languageNames } from '@/lib/languages';
import { LocalText } from '@/ui/local-text';
import { Notice } from '@/ui/notice';
import { factWords } from '../text/fact-words';
import classes from './contradictions.module.css';

interface ContradictionsProps {
  contradictions: readonly Contradiction[];
  /** What the text says is right all the same: so it will be saved. */
  kept: boolean;
  /** Whether there is a generated text to take instead. */
  hasGenerated: boolean;
  writable: boolean;
  onTake: (languages: Language[]) => void;
  onKeep: (kept: boolean) => void;
  onEdit: (language: Language) => void;
}

/** What an edited text still says although the data no longer does, and the ways out. */
export function Contradictions(props: ContradictionsProps) {
  const { contradictions, kept, hasGenerated, writable, onTake, onKeep, onEdit } = props;
  useLingui();
  const outdated = [...new Set(contradictions.flatMap(({ stillSays }) => stillSays))];
  const [first] = outdated;
  if (!first) return null;
  if (kept) {
    return (
      <Notice
        title={<Trans>Your wording stays as it is.</Trans>}
        actions={
          <Button variant="default" size="xs" onClick={() => onKeep(false)}>
            <Trans>Look at it again</Trans>
          </Button>
        }
      />
    );
  }
  return (
    <Notice
      tone="warning"
      title={<Trans>This text says what the data no longer says.</Trans>}
      actions={
        writable && (
          <>
            {hasGenerated && (
              <Button size="xs" onClick={() => onTake(outdated)}>
                <Trans>Take the new text</Trans>
              </Button>
            )}
            <Button variant="default" size="xs" onClick={() => onEdit(first)}>
              <Trans>Change my text</Trans>
            </Button>
            <Button variant="default" size="xs" onClick={() => onKeep(true)}>
              <Trans>Keep my wording</Trans>
            </Button>
          </>
        )
      }
    >
      <ul className={classes.list}>
        {contradictions.map(({ fact, was, is, stillSays }) => (
          <li key={`${fact} ${Object.values(was).join()}`}>
            <strong>{factWords(fact)}:</strong>{' '}
            <span className="visually-hidden">
              <Trans>was</Trans>{' '}
            </span>
            <del>
              <LocalText value={was} />
            </del>{' '}
            <span aria-hidden="true">→</span>{' '}
            <span className="visually-hidden">
              <Trans>is now</Trans>{' '}
            </span>
            {is ? (
              <ins>
                <LocalText value={is} />
              </ins>
            ) : (
              <em>
                <Trans>no longer in the data</Trans>
              </em>
            )}
            <span className={classes.where}>
              <Trans>Still said in: {stillSays.map((language) => languageNames[language]).join(', ')}</Trans>
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
