import { createQueryClient } from '@/api/query-client';
import { loadLanguage } from '@/routes/messages';
import { createRoutes } from '@/routes/routes';
import { PageAssets } from './assets';
import { connectAnonymously } from './connect';
import { loadPages } from './render-page';
import { rendererServer } from './server';
import { readSettings } from './settings';

const settings = readSettings(process.env);
connectAnonymously(settings.service);
await loadPages(
  createRoutes({ queryClient: createQueryClient(() => undefined), showLanguage: loadLanguage, waits: true }),
);

const server = rendererServer({ assets: PageAssets.in(settings.pages), site: settings.site });
server.listen(settings.port, settings.host);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
