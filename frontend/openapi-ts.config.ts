import { defineConfig } from '@hey-api/openapi-ts';

export default defineConfig({
  // BAGDAR_CONTRACT lets a contract under discussion be tried before it is committed.
  input: process.env.BAGDAR_CONTRACT ?? '../openapi.yaml',
  output: 'src/api/client',
  plugins: [
    { name: '@hey-api/client-fetch', throwOnError: true },
    '@hey-api/typescript',
    '@hey-api/sdk',
    '@tanstack/react-query',
  ],
});
