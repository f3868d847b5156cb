/**
 * A real press office in a process of its own, as in production but on a free port. The parent speaks to it over HTTP, and may run a function inside
 * it ({ id, source, argument } → { id, result } or { id, error }). One that is stopped makes room for another in the same process ({ start: environment } →
 * { port }, { stop: true } → { stopped: true }): to load and warm up Strapi's code takes a process several times as long as to start a press office with it.
 */
const { createStrapi } = require('@strapi/core');

const root = process.cwd();
let strapi;

// A Strapi that is destroyed removes all listeners of its process, the parent's line to it among them.
process.removeAllListeners = () => process;

async function start(environment) {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
  strapi = await createStrapi({ appDir: root, distDir: process.env.RELEASE ?? `${root}/dist` }).load();
  strapi.server.mount();
  await new Promise((resolve) => strapi.server.httpServer.listen(Number(process.env.PORT ?? 0), '127.0.0.1', resolve));
  return { port: strapi.server.httpServer.address().port };
}

async function stop() {
  await strapi.destroy();
  return { stopped: true };
}

const answer = async ({ id, source, argument }) => {
  try {
    return { id, result: await eval(`(${source})`)(strapi, argument) };
  } catch (error) {
    return { id, error: { message: error.message, name: error.name, details: error.details } };
  }
};

async function obey(order) {
  if (order.start) return start(order.start);
  return order.stop ? stop() : answer(order);
}

process.on('message', (order) => {
  obey(order).then(
    (said) => process.send(said),
    (error) => {
      process.send({ failure: error.stack });
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit(0));
