import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { Obstacle } from './obstacle.mjs';

export const OLDEST_JDK = 25;

/** @typedef {{ home: string, version: string, major: number }} Jdk */

/**
 * Finds a JDK that can build and run Bagdar: JAVA_HOME first, then `java` on the PATH, then the folders where
 * installers and version managers put JDKs, the oldest that will do before newer ones.
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} [folders] where to look besides JAVA_HOME and PATH
 * @returns {Jdk & { note?: string }}
 */
export function findJdk(env, folders = usualFolders(env)) {
  const chosen = env.JAVA_HOME ? readJdk(env.JAVA_HOME) : undefined;
  if (isEnough(chosen)) return chosen;

  const onPath = jdkOnPath(env);
  const installed = folders.flatMap(jdksUnder).sort((a, b) => a.major - b.major);
  const found = [onPath, ...installed].find(isEnough);
  if (found) return env.JAVA_HOME ? { ...found, note: `JAVA_HOME, ${told(chosen, env.JAVA_HOME)}, will not do` } : found;

  throw new Obstacle(noJdkSentence([chosen, onPath, ...installed].filter((jdk) => jdk !== undefined)));
}

/** @param {Jdk[]} found */
function noJdkSentence(found) {
  const seen = [...new Set(found.map((jdk) => `${jdk.version} in ${jdk.home}`))];
  return (
    `Bagdar needs a JDK ${OLDEST_JDK} or newer, and there is none here` +
    `${seen.length ? ` (found: ${seen.join('; ')})` : ''}. Install one, for example Eclipse Temurin ${OLDEST_JDK}, ` +
    `or set JAVA_HOME to the folder of one that is installed elsewhere.`
  );
}

/**
 * @param {Jdk | undefined} jdk
 * @param {string} home
 */
function told(jdk, home) {
  return jdk ? `version ${jdk.version}` : `no JDK in ${home}`;
}

/**
 * @param {Jdk | undefined} jdk
 * @returns {jdk is Jdk}
 */
function isEnough(jdk) {
  return jdk !== undefined && jdk.major >= OLDEST_JDK;
}

/**
 * @param {string} home
 * @returns {Jdk | undefined} nothing where `home` holds no JDK (a JRE cannot build)
 */
export function readJdk(home) {
  if (!existsSync(join(home, 'bin', 'javac'))) return undefined;
  const version = versionInReleaseFile(home) ?? versionByAsking(home);
  return version ? { home, version, major: Number.parseInt(version.replace(/^1\./, ''), 10) } : undefined;
}

/** @param {string} home */
function versionInReleaseFile(home) {
  try {
    return /^JAVA_VERSION="([^"]+)"/m.exec(readFileSync(join(home, 'release'), 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

/** @param {string} home */
function versionByAsking(home) {
  try {
    const answer = execFileSync(join(home, 'bin', 'javac'), ['-version'], { encoding: 'utf8', timeout: 20_000 });
    return /javac (\S+)/.exec(answer)?.[1];
  } catch {
    return undefined;
  }
}

/** @param {NodeJS.ProcessEnv} env */
function jdkOnPath(env) {
  for (const folder of (env.PATH ?? '').split(delimiter).filter(Boolean)) {
    try {
      const home = dirname(dirname(realpathSync(join(folder, 'javac'))));
      // macOS has a /usr/bin/javac that is no JDK but asks to install one
      const jdk = home === '/usr' ? undefined : readJdk(home);
      if (jdk) return jdk;
    } catch {
      // no javac in this folder
    }
  }
  return undefined;
}

/**
 * @param {string} folder holds JDKs side by side
 * @returns {Jdk[]}
 */
function jdksUnder(folder) {
  return entriesOf(folder)
    .flatMap((name) => [
      readJdk(join(folder, name)),
      readJdk(join(folder, name, 'Contents', 'Home')),
      readJdk(join(folder, name, 'libexec', 'openjdk.jdk', 'Contents', 'Home')),
      readJdk(join(folder, name, 'libexec')),
    ])
    .filter((jdk) => jdk !== undefined);
}

/** @param {string} folder */
function entriesOf(folder) {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** @param {NodeJS.ProcessEnv} env */
function usualFolders(env) {
  const home = homedir();
  return [
    '/usr/lib/jvm',
    '/usr/lib64/jvm',
    '/usr/java',
    '/opt/java',
    '/opt',
    '/Library/Java/JavaVirtualMachines',
    join(home, 'Library/Java/JavaVirtualMachines'),
    '/opt/homebrew/opt',
    '/usr/local/opt',
    '/home/linuxbrew/.linuxbrew/opt',
    join(env.SDKMAN_DIR ?? join(home, '.sdkman'), 'candidates/java'),
    join(env.JABBA_HOME ?? join(home, '.jabba'), 'jdk'),
    join(env.ASDF_DATA_DIR ?? join(home, '.asdf'), 'installs/java'),
    join(env.MISE_DATA_DIR ?? join(home, '.local/share/mise'), 'installs/java'),
    join(home, '.jdks'),
    join(home, '.gradle/jdks'),
  ];
}
