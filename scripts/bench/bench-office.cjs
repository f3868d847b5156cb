/** A press office in a process of its own, to be measured: tells its port, and counts statements and its own CPU time when it is asked to. */
const { createStrapi } = require('@strapi/core');

async function main() {
  const root = process.cwd();
  const strapi = await createStrapi({ appDir: root, distDir: `${root}/dist` }).load();
  if (process.env.SEED) await require(`${root}/dist/scripts/bench/${process.env.SEED}`).seed(strapi);
  strapi.server.mount();
  await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  let statements = 0;
  let cpu = process.cpuUsage();
  const count = () => (statements += 1);
  process.on('message', async ({ what, argument }) => {
    if (what === 'count') {
      statements = 0;
      cpu = process.cpuUsage();
      strapi.db.connection.on('query', count);
    }
    if (what === 'publish') await publish(strapi, argument);
    if (what === 'counted') strapi.db.connection.removeListener('query', count);
    const { user, system } = process.cpuUsage(cpu);
    process.send({ what, statements, cpuMs: (user + system) / 1000 });
  });
  process.on('disconnect', () => process.exit(0));
  process.send({ what: 'ready', port: strapi.server.httpServer.address().port });
}

/** As an editor does: saves the draft, with the press contact that it needs, and publishes it. */
async function publish(strapi, documentId) {
  const communiques = strapi.documents('api::communique.communique');
  await communiques.update({ documentId, locale: 'fr', data: { contacts: ['contacts-1'.padEnd(24, 'x')] } });
  await communiques.publish({ documentId, locale: 'fr' });
}

const fail = (error) => {
  process.send({ what: 'failed', message: error.stack });
  process.exit(1);
};
process.on('unhandledRejection', fail);
main().catch(fail);
