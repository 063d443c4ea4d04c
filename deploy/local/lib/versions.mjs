/** What is fetched from Maven Central. docker-compose.yml runs the same lines of PostgreSQL and Keycloak. */
export const POSTGRES_VERSION = '18.6.0';
export const KEYCLOAK_VERSION = '26.7.3';
export const XZ_VERSION = '1.12';
