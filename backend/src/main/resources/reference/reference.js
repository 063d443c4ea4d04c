async function show() {
  const contract = await (await fetch('/openapi?format=json')).json();
  // a system keeps its secret on its own server: people have no use for it in a browser
  delete contract.components.securitySchemes.client;

  const reference = SwaggerUIBundle({
    spec: contract,
    dom_id: '#reference',
    deepLinking: true,
    docExpansion: 'none',
    filter: true,
    defaultModelsExpandDepth: 0,
    validatorUrl: null,
    oauth2RedirectUrl: new URL('/docs/oauth2-redirect.html', location.href).href,
  });
  reference.initOAuth({
    clientId: 'bagdar-spa',
    scopes: 'openid',
    usePkceWithAuthorizationCodeGrant: true,
  });
}

show().catch(() => {
  document.getElementById('reference').textContent = 'The contract cannot be read at the moment. Load the page again.';
});
