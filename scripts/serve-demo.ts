import { createStrapi } from '@strapi/core';
import { prepareDemo } from '../src/sample/demo';
import { welcome } from '../src/sample/welcome';

/** Serves the press office with the sample summit and the demo accounts, and says where it is and how to try it. */
export async function serveDemo(): Promise<void> {
  process.env.STARTUP_BANNER ??= 'false';
  process.env.LOG_LEVEL ??= 'warn';
  const strapi = await createStrapi({ appDir: process.cwd(), distDir: `${process.cwd()}/dist` }).load();
  const { password } = await prepareDemo(strapi);
  await strapi.start();
  console.log(welcome({ host: strapi.config.get('server.host'), port: strapi.config.get('server.port') }, password));
}
