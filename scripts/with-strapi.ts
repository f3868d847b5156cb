import path from 'node:path';
import { createStrapi } from '@strapi/core';
import type { Core } from '@strapi/strapi';

/** The build that this script is part of. */
const BUILD = path.dirname(__dirname);

/** Runs `work` on the built application without opening its port, and ends the process with what came of it. */
export async function withStrapi(work: (strapi: Core.Strapi) => Promise<void>): Promise<void> {
  const strapi = await createStrapi({ appDir: process.cwd(), distDir: BUILD }).load();
  try {
    await work(strapi);
    // Everything is written. Closing the pool in order would trip over what Strapi still reads in the background; ending the process closes it as well.
    process.exit(0);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
