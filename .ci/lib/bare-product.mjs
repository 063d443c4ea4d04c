import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backendIsBuilt, buildBackend } from '../../deploy/local/lib/backend-build.mjs';
import { Children } from '../../deploy/local/lib/children.mjs';
import { findJdk } from '../../deploy/local/lib/jdk.mjs';
import { findMaven } from '../../deploy/local/lib/maven.mjs';
import { startPostgres } from '../../deploy/local/lib/postgres.mjs';
import { loadSecrets } from '../../deploy/local/lib/secrets.mjs';
import { startService } from '../../deploy/local/lib/service.mjs';
import { serviceVariables } from '../../deploy/local/lib/settings.mjs';
import { Tools } from '../../deploy/local/lib/tools.mjs';
import { KeyServer } from './key-server.mjs';
import { testPorts } from './ports.mjs';

/**
 * The packaged service and its PostgreSQL alone, on data that is thrown away, each started and ended by itself: for what
 * measures or breaks them.
 */
export class BareProduct {
  /** @param {{ root: string, folder: string, env: NodeJS.ProcessEnv, signal: AbortSignal }} place */
  constructor({ root, folder, env, signal }) {
    this.root = root;
    this.data = join(folder, 'product');
    this.logs = join(folder, 'logs');
    this.env = env;
    this.signal = signal;
    this.jdk = findJdk(env);
    this.keys = new KeyServer();
  }

  /** Makes all ready that is needed to start them, from nothing. BUILT says that what is to run has just been built. */
  async prepare() {
    const { root, logs, signal, jdk } = this;
    rmSync(this.data, { recursive: true, force: true });
    mkdirSync(this.data, { recursive: true, mode: 0o711 });
    mkdirSync(logs, { recursive: true });
    const maven = () => findMaven({ root, javaHome: jdk.home, logs, signal });
    const where = { root, builds: join(root, '.local', 'builds'), logs, signal };
    if (!this.env.BUILT && !backendIsBuilt(where, jdk)) await buildBackend(where, jdk, await maven());
    const tools = new Tools({ folder: join(root, '.local', 'tools'), logs, javaHome: jdk.home, maven, signal });
    this.home = await tools.postgres();
    const { secrets, fresh } = loadSecrets(this.data);
    const ports = /** @type {import('../../deploy/local/lib/ports.mjs').Ports} */ (
      /** @type {unknown} */ (await testPorts(this.env))
    );
    await this.keys.start();
    this.settings = { secrets, fresh, ports };
    /** @type {Record<string, string>} */
    this.variables = {
      ...serviceVariables({ env: { OIDC_URL: this.keys.url }, ports, secrets, root }),
      ...{ BAGDAR_SPA_DIR: '', BAGDAR_RENDERER_URL: '' },
    };
    this.site = `http://127.0.0.1:${ports.BAGDAR_PORT}`;
    this.children = new Children(this.data, signal, (loss) => process.stderr.write(`${loss.message}\n`));
  }

  /** @param {Record<string, string | number>} [settings] of PostgreSQL, besides the usual */
  async startPostgres(settings = {}) {
    const { secrets, fresh, ports } = this.#prepared();
    const { home, data, logs, signal } = this;
    const running = new Set(this.#children().kept);
    await startPostgres(
      {
        home: home ?? '',
        data,
        logs,
        port: Number(ports.POSTGRES_PORT),
        secrets,
        freshSecrets: fresh,
        settings,
        signal,
      },
      this.#children(),
    );
    return this.#started(running, 'PostgreSQL');
  }

  /**
   * @param {Record<string, string>} [variables] of the service, besides the usual; BAGDAR_PORT makes it another replica
   */
  async startService(variables = {}) {
    const { root, signal, jdk } = this;
    const all = { ...this.variables, ...variables };
    const logs = join(this.logs, `service-${all.BAGDAR_PORT}`);
    const settings = { root, logs, signal, javaHome: jdk.home, variables: all };
    const running = new Set(this.#children().kept);
    await startService(
      /** @type {import('../../deploy/local/lib/service.mjs').Settings} */ (settings),
      this.#children(),
    );
    return this.#started(running, 'Service');
  }

  /**
   * @param {Set<unknown>} before
   * @param {string} name
   */
  #started(before, name) {
    const started = this.#children().kept.find((child) => child.name === name && !before.has(child));
    if (!started) throw new Error(`${name} did not start`);
    return started;
  }

  /**
   * Ends one of them at once, as a power cut does.
   * @param {import('../../deploy/local/lib/children.mjs').Kept} kept
   */
  async kill(kept) {
    kept.kill();
    await kept.ended;
  }

  /** The port of the first replica. */
  get port() {
    return `${this.#prepared().ports.BAGDAR_PORT}`;
  }

  /** A port for one more. */
  async freePort() {
    return (await testPorts({})).BAGDAR_PORT ?? '';
  }

  /** Where its database is, for programs of PostgreSQL. */
  get database() {
    const { secrets, ports } = this.#prepared();
    return {
      PGHOST: '127.0.0.1',
      PGPORT: `${ports.POSTGRES_PORT}`,
      PGDATABASE: 'bagdar',
      PGUSER: 'bagdar',
      PGPASSWORD: secrets.databasePassword,
    };
  }

  async remove() {
    for (const kept of [...(this.children?.kept ?? [])].reverse()) await kept.stop();
    this.children?.close();
    this.keys.stop();
    rmSync(this.data, { recursive: true, force: true });
  }

  #prepared() {
    if (!this.settings) throw new Error('nothing is prepared');
    return this.settings;
  }

  #children() {
    if (!this.children) throw new Error('nothing is prepared');
    return this.children;
  }
}
