import { parseArgs } from 'node:util';
import type { Services } from '@summit-pressroom/accreditation/strapi-server';
import { withStrapi } from './with-strapi';

const { values } = parseArgs({ options: { anchor: { type: 'string' } } });

/** Checks every dossier's ledger, and with `--anchor file` that everything that was there when it was anchored still is. */
void withStrapi(async (strapi) => {
  const auditor: Services['auditor'] = strapi.plugin('accreditation').service('auditor');
  const anchoring: Services['anchoring'] = strapi.plugin('accreditation').service('anchoring');
  const anchor = values.anchor === undefined ? undefined : await anchoring.latest(values.anchor);
  const { dossiers, entries, fault } = await auditor.audit(anchor);
  if (fault !== null) throw new Error(`The ledger is broken: ${auditor.describe(fault)}`);
  const since = anchor === undefined ? '' : `, and nothing is missing of what was anchored on ${anchor.at}`;
  console.log(`The ledger is whole: ${entries} entries of ${dossiers} dossiers${since}.`);
});
