import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Router } from 'express';

const require = createRequire(import.meta.url);
/** What the page loads, from the package that is installed with the server: it works without any network. */
const ASSETS = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'] as const;
const DAY_SECONDS = 86_400;

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Mailuo API</title>
    <link rel="icon" href="docs/favicon-32x32.png">
    <link rel="stylesheet" href="docs/swagger-ui.css">
  </head>
  <body>
    <div id="reference"></div>
    <script src="docs/swagger-ui-bundle.js"></script>
    <script src="docs/start.js"></script>
  </body>
</html>
`;

/** In a file of its own, because the page may not hold scripts. */
const START = `SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  validatorUrl: null,
  displayRequestDuration: true,
});
`;

/** `/docs`: the API's description to read and to try, below wherever this is mounted. */
export function referencePage(): Router {
  const router = Router({ strict: true });
  router.get('/docs', (_request, response) => void response.type('html').send(PAGE));
  router.get('/docs/start.js', (_request, response) => void response.type('js').send(START));
  for (const name of ASSETS) {
    const path = require.resolve(`swagger-ui-dist/${name}`);
    router.get(`/docs/${name}`, (_request, response) => {
      response.setHeader('Cache-Control', `public, max-age=${DAY_SECONDS}`);
      response.type(name).send(readFileSync(path));
    });
  }
  return router;
}
