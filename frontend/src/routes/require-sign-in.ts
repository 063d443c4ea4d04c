import type { LoaderFunctionArgs } from 'react-router';
import { signedInUser, signIn } from '@/api/session';
import { languageOf } from './page';

/** Lets in those who are signed in; sends the others to the sign-in page, and back to where they were going. */
export async function requireSignIn({ params, request }: LoaderFunctionArgs) {
  if (await signedInUser()) return null;
  const { pathname, search } = new URL(request.url);
  await signIn(languageOf(params), pathname + search);
  // The browser is leaving: nothing is shown any more.
  return new Promise<never>(() => undefined);
}
