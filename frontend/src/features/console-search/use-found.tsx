import { Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { SearchHit } from '@/api/client';
import { searchOptions } from '@/api/client/@tanstack/react-query.gen';
import { searchKindWords } from '@/lib/words';
import { LocalText } from '@/ui/local-text';
import { MarkedText } from '@/ui/search/marked-text';
import type { Choice, ChoiceGroup } from './choice';

export const LONGEST = 200;

/** What the service finds that is called so, drafts of the own teams among it. */
export function useFound(text: string): { groups: ChoiceGroup[]; isFetching: boolean; error: unknown } {
  const { t } = useLingui();
  const { data, error, isFetching } = useQuery({
    ...searchOptions({ query: { q: text, limit: 12 } }),
    enabled: text !== '',
    placeholderData: text === '' ? undefined : keepPreviousData,
    // nothing of it is kept once the palette is closed
    gcTime: 0,
  });
  const hits = text === '' ? [] : (data?.items ?? []);
  return { groups: [{ name: t`Found`, choices: hits.map((hit) => choiceOf(hit, text)) }], isFetching, error };
}

function choiceOf(hit: SearchHit, wanted: string): Choice {
  return {
    key: `${hit.kind}-${hit.id}`,
    to: `console/${pathOf(hit)}`,
    label: <MarkedText value={hit.title} wanted={wanted} />,
    more: (
      <>
        {searchKindWords()[hit.kind]}
        {hit.foundBy && (
          <>
            {' · '}
            <MarkedText value={hit.foundBy} wanted={wanted} />
          </>
        )}
        {hit.context && (
          <>
            {' · '}
            <LocalText value={hit.context} />
          </>
        )}
      </>
    ),
    mark: hit.draft && <Trans>Draft</Trans>,
  };
}

function pathOf({ kind, id, seminarSlug }: SearchHit): string {
  switch (kind) {
    case 'seminar':
      return `seminars/${id}`;
    case 'session':
      return `seminars/${seminarSlug}/programme/sessions/${id}`;
    case 'organization':
      return `organizations/${id}`;
    case 'cluster':
      return `clusters/${id}`;
  }
}
