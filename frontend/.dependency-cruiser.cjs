/**
 * The floors of the SPA, ground first: lib, api, ui, features, routes. A floor imports only from those below it.
 * `architecture/fixture` breaks each rule once; `architecture/prove-rules.mjs` fails when a break goes unnoticed.
 */
const floor = (name, path, mayNotReach) => ({
  name,
  severity: 'error',
  comment: `${path} may not import from a floor above it`,
  from: { path: `(^|/)src/${path}/` },
  to: { path: `(^|/)src/(${mayNotReach})/` },
});

module.exports = {
  forbidden: [
    floor('lib-is-the-ground', 'lib', 'api|ui|features|routes'),
    floor('api-knows-no-screens', 'api', 'ui|features|routes'),
    floor('ui-knows-no-features', 'ui', 'features|routes'),
    floor('features-know-no-routes', 'features', 'routes'),
    {
      name: 'no-feature-imports-another',
      severity: 'error',
      comment:
        'What two features need belongs on a floor below them. The name is captured, so a new feature is guarded by itself.',
      from: { path: '(^|/)src/features/([^/]+)/' },
      to: { path: '(^|/)src/features/([^/]+)/', pathNot: '(^|/)src/features/$2/' },
    },
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'A circle has no ground floor. The generated client is not ours to order.',
      from: { pathNot: 'src/api/client/' },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules|\\.css$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  },
};
