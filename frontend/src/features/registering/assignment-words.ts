import { plural, t } from '@lingui/core/macro';
import type { MyAssignment, MyWish, MyWishReason } from '@/api/client';

/** What somebody got, in one sentence. */
export function gotWords({ choice, wishes }: Pick<MyAssignment, 'choice' | 'wishes'>): string {
  if (wishes.length === 0) return t`You ranked no routes, so you go where there was room.`;
  switch (choice) {
    case 1:
      return t`You got your first choice.`;
    case 2:
      return t`You got your second choice.`;
    case 3:
      return t`You got your third choice.`;
    case undefined:
    case null:
      return t`None of the routes that you ranked could be given to you.`;
    default:
      return t`You got your choice no. ${choice}.`;
  }
}

/** How wanted a route was, where enough people wanted it to tell. */
export function demandWords({ firstWishes, places }: Pick<MyWish, 'firstWishes' | 'places'>): string | undefined {
  if (!firstWishes) return undefined;
  const wished = plural(firstWishes, { one: '# person ranked it first', other: '# people ranked it first' });
  if (places === undefined || places === null) return t`${wished}.`;
  const room = plural(places, { one: '# place', other: '# places' });
  return t`${wished}, and it has ${room}.`;
}

/** Why somebody does not have what they wished more: to themselves, and of nobody else. */
export function reasonWords({ code, others }: MyWishReason): string {
  switch (code) {
    case 'WITHDRAWN':
      return t`This route is not offered any more.`;
    case 'NO_GROUP':
      return t`No group went on this route when people were divided.`;
    case 'FIXED':
      return t`The organizers chose your group for you.`;
    case 'STEPS':
      return t`You need step-free access, and a stop of this route has none.`;
    case 'LANGUAGE':
      return t`No guide there speaks your language.`;
    case 'COMPANIONS':
      return t`The organizers want you to be together with others, and not all of you could go there.`;
    case 'NO_WAY_FOUND':
      return t`Some people have to be together or apart, and no exchange was found that would bring you there.`;
    case 'FULL':
      return t`Every place is held by people whom the organizers put there or who could go nowhere else.`;
    case 'NEEDED':
      return t`Without you your own group would have had too few people.`;
    case 'OTHERS':
      return others
        ? plural(others, {
            one: '# other person would have had to go where they wished less to go.',
            other: '# others would have had to go where they wished less to go.',
          })
        : t`Others would have had to go where they wished less to go.`;
    case 'SPREAD':
      return t`Regions or the sizes of groups would have been less even.`;
    case 'MOVES':
      return t`More people would have had to leave the group that they had before.`;
    case 'CHANCE':
      return t`With you there, all together would have been just as well off. Keeping groups as they were, or chance, decided.`;
    default:
      return t`For all together it would have been worse.`;
  }
}

/** Whether what weighs against a route is what others would have lost by it. */
export function isWeighed(reasons: readonly MyWishReason[]): boolean {
  return reasons.some(({ code }) => code === 'OTHERS' || code === 'SPREAD' || code === 'MOVES');
}

/** What is not any more as it was when people were divided. */
export function sinceWords(since: MyAssignment['changedSince'][number]): string {
  switch (since) {
    case 'WISHES':
      return t`You changed your wishes after people were divided; the groups stand as they were until the organizers divide again.`;
    case 'REGION':
      return t`You changed your region after people were divided.`;
    case 'STEP_FREE_ACCESS':
      return t`You need step-free access, and a stop of your route has none. Tell the organizers, so that they find you another group.`;
    default:
      return since satisfies never;
  }
}
