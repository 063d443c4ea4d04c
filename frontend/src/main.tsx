import { connectClient } from './api/connect';
import { createQueryClient } from './api/query-client';
import { accessToken, forgetSession, signIn } from './api/session';
import { showLanguage } from './routes/messages';
import { languageOf } from './routes/page';
import { createRoutes } from './routes/routes';
import { start } from './routes/start';

connectClient(accessToken);

const queryClient = createQueryClient(() => {
  const [, lang, area] = window.location.pathname.split('/');
  if (area !== 'console') return;
  const here = window.location.pathname + window.location.search;
  void forgetSession().then(() => signIn(languageOf({ lang }), here));
});

/** For whoever brought a written page: rejected where a part of it did not arrive. */
export const taken = start(
  document.getElementById('root') as HTMLElement,
  createRoutes({ queryClient, showLanguage, waits: false }),
  queryClient,
);
