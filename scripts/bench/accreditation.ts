import { createStrapi } from '@strapi/core';
import type { Core } from '@strapi/strapi';
import { FORMER_SLUG } from '../../src/content/uids';
import { makeCampaign, submitDossiers } from './accreditation-data';
import { fillWithDossiers, QUEUE_SIZE } from './accreditation-queue';
import { median, ms, percentile, perSecond, timed, type Times } from './figures';
import { openClient, type BenchClient } from './graphql-client';

const SINGLE = 300;
const WARM_UP = 30;
const MANY = 1000;
const PAGES = 150;

const DECIDE = `mutation ($items: [VersionedApplicationInput!]!) { decideAccreditations(transition: START_REVIEW, items: $items) { documentId result {
  ... on AccreditationApplication { documentId reference state version availableTransitions } ... on AccreditationRefusal { code message } } } }`;
const QUEUE = `query ($campaign: ID!, $page: Int!) {
  accreditationApplications(filters: { campaign: { documentId: { eq: $campaign } } }, sort: ["submittedAt:asc"], pagination: { page: $page, pageSize: 50 }) {
    documentId reference state version category submittedAt person { givenName familyName nationality } outlet { name country } assignee tags availableTransitions } }`;

/** Measures on the database of the environment, which is empty, and gives a table in Markdown. */
export async function measureAccreditation(): Promise<string> {
  const strapi = await createStrapi({ appDir: process.cwd(), distDir: `${process.cwd()}/dist` }).load();
  strapi.server.mount();
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const client = await openClient(strapi);
  const rows = [...(await measureSingle(strapi)), ...(await measureMany(strapi, client)), ...(await measureQueue(strapi, client))];
  await strapi.destroy();
  return ['| what | figure | target |', '|---|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

type Line = [what: string, figure: string, target: string];

/** One after another in the server's process, turn by turn with the update that it is compared with, so that both meet the same machine. */
async function measureSingle(strapi: Core.Strapi): Promise<Line[]> {
  const campaign = await makeCampaign(strapi);
  const dossiers = await submitDossiers(strapi, campaign, SINGLE + WARM_UP);
  const { workflow, caller } = dossiers;
  const plain = await strapi.documents(FORMER_SLUG).create({ data: { contentType: 'bench', language: 'fr', slug: 'bench', target: 'bench' } });
  const transitions: Times = [];
  const updates: Times = [];
  for (const [turn, { documentId, version }] of dossiers.submitted.entries()) {
    const transition = await timed(() => workflow.perform({ dossier: documentId, transition: 'startReview', version, input: {}, caller }));
    const update = await timed(() => strapi.documents(FORMER_SLUG).update({ documentId: plain.documentId, data: { slug: `bench-${turn}` } }));
    if (turn < WARM_UP) continue;
    transitions.push(transition);
    updates.push(update);
  }
  const ratio = median(transitions) / median(updates);
  return [
    [`a guarded, recorded transition (${SINGLE})`, `${perSecond(transitions)}, median ${ms(median(transitions))}, 99 % ${ms(percentile(transitions, 0.99))}`, ''],
    ['a plain `documents().update` of the same run', `${perSecond(updates)}, median ${ms(median(updates))}, 99 % ${ms(percentile(updates, 0.99))}`, ''],
    ['transition ÷ update, medians', `${ratio.toFixed(2)}`, 'at most 2'],
  ];
}

async function measureMany(strapi: Core.Strapi, client: BenchClient): Promise<Line[]> {
  const { submitted } = await submitDossiers(strapi, await makeCampaign(strapi), MANY);
  const items = submitted.map(({ documentId, version }) => ({ documentId, version }));
  let answer = '';
  const time = await timed(async () => (answer = await client.send(DECIDE, { items })));
  const decided = answer.split('"UNDER_REVIEW"').length - 1;
  return [[`\`decideAccreditations\` of ${MANY} over HTTP, ${decided} decided`, ms(time), '1 s']];
}

async function measureQueue(strapi: Core.Strapi, client: BenchClient): Promise<Line[]> {
  const campaign = await makeCampaign(strapi);
  await fillWithDossiers(strapi, campaign);
  const lines: Line[] = [];
  for (const page of [1, 2000]) {
    const times: Times = [];
    for (let turn = 0; turn < PAGES + WARM_UP; turn += 1) {
      const time = await timed(() => client.send(QUEUE, { campaign, page }));
      if (turn >= WARM_UP) times.push(time);
    }
    lines.push([`the queue over ${QUEUE_SIZE.toLocaleString('en')} dossiers, page ${page} of 50 each (${PAGES} times)`, `median ${ms(median(times))}, 99 % ${ms(percentile(times, 0.99))}`, '99 % under 60 ms']);
  }
  return lines;
}

