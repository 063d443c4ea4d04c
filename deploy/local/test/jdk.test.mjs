import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findJdk, readJdk } from '../lib/jdk.mjs';
import { temporaryFolder } from './places.mjs';

/**
 * @param {string} home
 * @param {string} version
 */
function aJdk(home, version) {
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'bin', 'javac'), '');
  writeFileSync(join(home, 'release'), `IMPLEMENTOR="Someone"\nJAVA_VERSION="${version}"\n`);
  return home;
}

test('JAVA_HOME is taken where it will do, also when it is newer', () => {
  const folder = temporaryFolder();
  aJdk(join(folder, 'installed', 'jdk-25'), '25.0.3');
  const chosen = aJdk(join(folder, 'mine'), '26');

  const found = findJdk({ JAVA_HOME: chosen }, [join(folder, 'installed')]);

  assert.deepEqual(found, { home: chosen, version: '26', major: 26 });
});

test('a JAVA_HOME that is too old is passed over, and that is said', () => {
  const folder = temporaryFolder();
  const old = aJdk(join(folder, 'old'), '17.0.15');
  const good = aJdk(join(folder, 'installed', 'jdk-25'), '25.0.3');

  const found = findJdk({ JAVA_HOME: old }, [join(folder, 'installed')]);

  assert.equal(found.home, good);
  assert.equal(found.note, 'JAVA_HOME, version 17.0.15, will not do');
});

test('the JDK of the PATH is found through its link', () => {
  const folder = temporaryFolder();
  const home = aJdk(join(folder, 'somewhere'), '25');
  mkdirSync(join(folder, 'bin'));
  symlinkSync(join(home, 'bin', 'javac'), join(folder, 'bin', 'javac'));

  assert.equal(findJdk({ PATH: `${join(folder, 'nothing')}:${join(folder, 'bin')}` }, []).home, home);
});

test('of the installed ones the oldest that will do is taken', () => {
  const folder = temporaryFolder();
  aJdk(join(folder, 'jdk-27'), '27');
  aJdk(join(folder, 'jdk-8'), '1.8.0_402');
  const good = aJdk(join(folder, 'jdk-25'), '25.0.3');

  assert.equal(findJdk({}, [folder]).home, good);
});

test('JDKs are found in the layouts of macOS and Homebrew', () => {
  const folder = temporaryFolder();
  const mac = aJdk(join(folder, 'mac', 'temurin-25.jdk', 'Contents', 'Home'), '25.0.1');
  const brew = aJdk(join(folder, 'brew', 'openjdk@25', 'libexec', 'openjdk.jdk', 'Contents', 'Home'), '25.0.2');

  assert.equal(findJdk({}, [join(folder, 'mac')]).home, mac);
  assert.equal(findJdk({}, [join(folder, 'brew')]).home, brew);
});

test('a runtime without a compiler is no JDK', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin', 'java'), '');
  writeFileSync(join(folder, 'release'), 'JAVA_VERSION="25"\n');

  assert.equal(readJdk(folder), undefined);
});

test('without a release file the compiler is asked', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin', 'javac'), '#!/bin/sh\necho "javac 25.0.9"\n');
  chmodSync(join(folder, 'bin', 'javac'), 0o755);

  assert.equal(readJdk(folder)?.version, '25.0.9');
});

test('where there is none, a sentence says what is needed and what was found', () => {
  const folder = temporaryFolder();
  const old = aJdk(join(folder, 'jdk-21'), '21.0.2');

  assert.throws(() => findJdk({}, [folder]), {
    name: 'Obstacle',
    message:
      `Bagdar needs a JDK 25 or newer, and there is none here (found: 21.0.2 in ${old}). Install one, for example ` +
      'Eclipse Temurin 25, or set JAVA_HOME to the folder of one that is installed elsewhere.',
  });
});
