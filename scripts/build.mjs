/** Builds the server and the admin panel for production, whatever the environment says: built otherwise, the panel takes its visitors on tours of Strapi. */
import { run } from './preparation/run.mjs';

const { code } = await run('npx', ['strapi', 'build'], { env: { NODE_ENV: 'production' } });
process.exit(code);
