/**
 * A real press office in a process of its own, as in production but on a free port. The parent speaks to it over HTTP, and may run a function inside
 * it ({ id, source, argument } → { id, result } or { id, error }).
 */
const { createStrapi } = require('@strapi/core');

async function main() {
  const root = process.cwd();
  const strapi = await createStrapi({ appDir: root, distDir: process.env.RELEASE ?? `${root}/dist` }).load();
  strapi.server.mount();
  await new Promise((resolve) => strapi.server.httpServer.listen(Number(process.env.PORT ?? 0), '127.0.0.1', resolve));
  process.on('message', async ({ id, source, argument }) => {
    try {
      const result = await eval(`(${source})`)(strapi, argument);
      process.send({ id, result });
    } catch (error) {
      process.send({ id, error: { message: error.message, name: error.name, details: error.details } });
    }
  });
  process.on('disconnect', () => process.exit(0));
  process.send({ port: strapi.server.httpServer.address().port });
}

main().catch((error) => {
  process.send({ failure: error.stack });
  process.exit(1);
});
