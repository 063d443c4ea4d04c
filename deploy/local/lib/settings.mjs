import { join } from 'node:path';

/**
 * @typedef {object} Outside what was set from outside, and is then not started here
 * @property {boolean} database
 * @property {boolean} oidc
 * @property {boolean} smtp
 * @property {boolean} renderer
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Outside}
 */
export function readOutside(env) {
  return {
    database: Boolean(env.DATABASE_URL),
    oidc: Boolean(env.OIDC_URL),
    smtp: Boolean(env.SMTP_HOST),
    renderer: Boolean(env.BAGDAR_RENDERER_URL),
  };
}

/**
 * The ports that this run opens.
 * @param {Outside} outside
 * @param {boolean} service
 * @returns {import('./ports.mjs').PortName[]}
 */
export function neededPorts(outside, service) {
  return [
    ...(service ? /** @type {const} */ (['BAGDAR_PORT']) : []),
    ...(service && !outside.renderer ? /** @type {const} */ (['RENDERER_PORT']) : []),
    ...(outside.oidc ? [] : /** @type {const} */ (['KEYCLOAK_PORT'])),
    ...(outside.oidc && outside.database ? [] : /** @type {const} */ (['POSTGRES_PORT'])),
    ...(outside.smtp ? [] : /** @type {const} */ (['MAIL_PORT', 'MAIL_WEB_PORT'])),
  ];
}

/**
 * The variables of the service, the same as docker-compose.yml sets. Those set from outside win.
 * @param {object} given
 * @param {NodeJS.ProcessEnv} given.env
 * @param {import('./ports.mjs').Ports} given.ports
 * @param {import('./secrets.mjs').Secrets} given.secrets
 * @param {string} given.root
 * @returns {Record<string, string>}
 */
export function serviceVariables({ env, ports, secrets, root }) {
  const keycloak = `http://127.0.0.1:${ports.KEYCLOAK_PORT}`;
  const oidc = env.OIDC_URL || `${keycloak}/realms/bagdar`;
  const usual = {
    BAGDAR_HOST: '127.0.0.1',
    BAGDAR_PORT: String(ports.BAGDAR_PORT),
    BAGDAR_PUBLIC_URL: `http://127.0.0.1:${ports.BAGDAR_PORT}`,
    BAGDAR_BEHIND_PROXY: 'false',
    BAGDAR_MAP_TILES_URL: '',
    BAGDAR_MAP_ATTRIBUTION: '',
    BAGDAR_SPA_DIR: join(root, 'frontend', 'dist'),
    BAGDAR_RENDERER_URL: `http://127.0.0.1:${ports.RENDERER_PORT}`,
    BAGDAR_SECRET: secrets.serviceSecret,
    DATABASE_URL: `jdbc:postgresql://127.0.0.1:${ports.POSTGRES_PORT}/bagdar`,
    DATABASE_USER: env.DATABASE_URL ? '' : 'bagdar',
    DATABASE_PASSWORD: env.DATABASE_URL ? '' : secrets.databasePassword,
    OIDC_URL: oidc,
    OIDC_PUBLIC_URL: oidc,
    KEYCLOAK_URL: oidc.replace(/\/realms\/.*$/, ''),
    KEYCLOAK_ADMIN_CLIENT_ID: 'bagdar-service',
    KEYCLOAK_ADMIN_CLIENT_SECRET: secrets.serviceClientSecret,
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(ports.MAIL_PORT),
    SMTP_FROM: 'bagdar@sample.example',
  };
  return Object.fromEntries(Object.entries(usual).map(([name, value]) => [name, env[name] || value]));
}

/**
 * What the placeholders of the realm file stand for, besides variables of the service. People also come by the name
 * localhost, and to the pages in development.
 * @param {NodeJS.ProcessEnv} env
 * @param {import('./ports.mjs').Ports} ports
 * @param {import('./secrets.mjs').Secrets} secrets
 */
export function realmVariables(env, ports, secrets) {
  return {
    BAGDAR_ALIAS_URL: env.BAGDAR_ALIAS_URL || `http://localhost:${ports.BAGDAR_PORT}`,
    BAGDAR_DEVELOPMENT_URL: env.BAGDAR_DEVELOPMENT_URL || 'http://localhost:5173',
    SAMPLE_CLIENT_SECRET: env.SAMPLE_CLIENT_SECRET || secrets.sampleClientSecret,
  };
}
