import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './commands.mjs';
import { fetchArtifact } from './maven.mjs';
import { Obstacle } from './obstacle.mjs';
import { KEYCLOAK_VERSION, POSTGRES_VERSION, XZ_VERSION } from './versions.mjs';

const UNPACK = fileURLToPath(new URL('../Unpack.java', import.meta.url));

/** The programs of others that Bagdar runs on, fetched and unpacked once and then kept. */
export class Tools {
  /**
   * @param {object} where
   * @param {string} where.folder
   * @param {string} where.logs
   * @param {string} where.javaHome
   * @param {() => Promise<import('./maven.mjs').Maven>} where.maven asked for only when something has to be fetched
   * @param {AbortSignal} where.signal
   */
  constructor({ folder, logs, javaHome, maven, signal }) {
    this.folder = folder;
    this.logs = logs;
    this.javaHome = javaHome;
    this.maven = maven;
    this.signal = signal;
    /** @type {Promise<unknown>} */
    this.fetching = Promise.resolve();
    /** @type {Promise<string> | undefined} */
    this.xz = undefined;
  }

  /** @returns {string | Promise<string>} the folder with bin/postgres, at once where it is there */
  postgres() {
    const artifact = `io.zonky.test.postgres:embedded-postgres-binaries-${platform()}:${POSTGRES_VERSION}:jar`;
    return this.#unpacked(`postgres-${POSTGRES_VERSION}`, artifact);
  }

  /** @returns {string | Promise<string>} the folder with bin/kc.sh, at once where it is there */
  keycloak() {
    const name = `keycloak-${KEYCLOAK_VERSION}`;
    return this.#unpacked(name, `org.keycloak:keycloak-quarkus-dist:${KEYCLOAK_VERSION}:tar.gz`, name);
  }

  /**
   * @param {string} name
   * @param {string} artifact
   * @param {string} [inside] the folder in the archive that holds all
   */
  #unpacked(name, artifact, inside = '.') {
    const home = join(this.folder, name);
    return existsSync(home) ? join(home, inside) : this.#fetchAndUnpack(name, artifact, home, inside);
  }

  /**
   * @param {string} name
   * @param {string} artifact
   * @param {string} home
   * @param {string} inside
   */
  async #fetchAndUnpack(name, artifact, home, inside) {
    mkdirSync(this.folder, { recursive: true });
    const archive = await this.#fetch(artifact, `${name}.fetched`);
    const xz = await (this.xz ??= this.#fetchXz());

    const unpacking = `${home}.unpacking`;
    rmSync(unpacking, { recursive: true, force: true });
    await run({
      name: `Unpacking ${name}`,
      command: join(this.javaHome, 'bin', 'java'),
      args: ['-cp', xz, UNPACK, archive, unpacking],
      cwd: this.folder,
      env: (await this.maven()).env,
      log: join(this.logs, `unpack-${name}.log`),
      signal: this.signal,
    });
    renameSync(unpacking, home);
    rmSync(join(this.folder, `${name}.fetched`), { recursive: true, force: true });
    return join(home, inside);
  }

  async #fetchXz() {
    const file = join(this.folder, 'xz', `xz-${XZ_VERSION}.jar`);
    return existsSync(file) ? file : this.#fetch(`org.tukaani:xz:${XZ_VERSION}:jar`, 'xz');
  }

  /**
   * One after the other, so that two Mavens do not fetch the same plugin into one repository at once.
   * @param {string} artifact
   * @param {string} folder
   * @returns {Promise<string>}
   */
  #fetch(artifact, folder) {
    const fetched = this.fetching
      .catch(() => undefined)
      .then(async () =>
        fetchArtifact(await this.maven(), {
          artifact,
          into: join(this.folder, folder),
          log: join(this.logs, `fetch-${folder}.log`),
          signal: this.signal,
        }),
      );
    this.fetching = fetched;
    return fetched;
  }
}

/** The platforms for which the embedded PostgreSQL is published and which are tried. */
export function platform(os = process.platform, arch = process.arch) {
  const platforms = /** @type {Record<string, string>} */ ({
    'linux x64': 'linux-amd64',
    'linux arm64': 'linux-arm64v8',
    'darwin x64': 'darwin-amd64',
    'darwin arm64': 'darwin-arm64v8',
  });
  const found = platforms[`${os} ${arch}`];
  if (found) return found;
  throw new Obstacle(
    `There is no embedded PostgreSQL for ${os} on ${arch}. Use Linux or macOS (on Windows: inside WSL), or start ` +
      `Bagdar in containers: docker compose up`,
  );
}
