import type { User, UserManager } from 'oidc-client-ts';
import { defaultLanguage, type Language } from '@/lib/languages';
import { createClient } from './client/client';
import { getConfig } from './client/sdk.gen';

const CALLBACK_PATH = '/signed-in';

let manager: Promise<UserManager> | undefined;

// The library and the addresses are fetched by those who sign in only: the public pages do without both.
async function createManager(): Promise<UserManager> {
  const [{ UserManager: Manager, WebStorageStateStore }, { data: config }] = await Promise.all([
    import('oidc-client-ts'),
    // A client of its own: this request must not wait for the token that it makes possible.
    getConfig({ client: createClient({ baseUrl: window.location.origin }), throwOnError: true }),
  ]);
  const store = new WebStorageStateStore({ store: window.sessionStorage });
  return new Manager({
    authority: config.authServerUrl,
    client_id: config.clientId,
    redirect_uri: window.location.origin + CALLBACK_PATH,
    post_logout_redirect_uri: `${window.location.origin}/`,
    scope: 'openid profile email',
    userStore: store,
    stateStore: store,
    automaticSilentRenew: true,
    monitorSession: false,
  });
}

function userManager() {
  manager ??= createManager().catch((error: unknown) => {
    manager = undefined;
    throw error;
  });
  return manager;
}

/** Whether this tab holds a sign-in at all, known without loading anything. */
export function mayBeSignedIn(): boolean {
  try {
    return Object.keys(sessionStorage).some((key) => key.startsWith('oidc.user:'));
  } catch {
    return false;
  }
}

/** The person signed in, with a token renewed where it had run out. */
export async function signedInUser(): Promise<User | undefined> {
  if (!mayBeSignedIn()) return undefined;
  const users = await userManager();
  const user = await users.getUser();
  if (!user?.expired) return user ?? undefined;
  try {
    return (await users.signinSilent()) ?? undefined;
  } catch {
    await users.removeUser();
    return undefined;
  }
}

export async function accessToken(): Promise<string | undefined> {
  return (await signedInUser())?.access_token;
}

/** Leaves for the sign-in page; the promise settles only if it cannot be reached. */
export async function signIn(language: Language, returnTo: string): Promise<void> {
  const users = await userManager();
  await users.signinRedirect({ state: { returnTo }, ui_locales: language });
}

/** Takes the answer of the sign-in page and says where the person was going. */
export async function completeSignIn(): Promise<string> {
  const users = await userManager();
  const user = await users.signinRedirectCallback();
  const { returnTo } = (user.state ?? {}) as { returnTo?: string };
  return returnTo?.startsWith('/') && !returnTo.startsWith('//') ? returnTo : `/${defaultLanguage}/console`;
}

export async function signOut(language: Language): Promise<void> {
  const users = await userManager();
  await users.signoutRedirect({
    post_logout_redirect_uri: `${window.location.origin}/${language}/`,
    extraQueryParams: { ui_locales: language },
  });
}

/** The token was refused: it is of no use to anybody any more. */
export async function forgetSession(): Promise<void> {
  if (mayBeSignedIn()) await (await userManager()).removeUser();
}
