import { FORMS, type Form } from '../../src/editing/forms';
import { WORDING } from '../../src/editing/wording';
import { signInAdmin, type AdminClient } from '../support/admin';
import type { TestDatabase } from '../support/databases';
import { content, UID } from '../support/factories';
import { emptyDatabase, preparedDatabase, startPressroom, type Pressroom } from '../support/pressroom';
import { copyRelease } from '../support/releases';

interface Metadata {
  edit: { label?: string; description?: string; mainField?: string; editable?: boolean };
  list: { label?: string; mainField?: string };
}

interface Configuration {
  settings: Form['settings'];
  metadatas: Record<string, Metadata>;
  layouts: { list: string[]; edit: Form['edit'] };
}

const CONFIGURATION = (uid: string) => `/content-manager/${uid.startsWith('api::') ? 'content-types' : 'components'}/${uid}/configuration`;

/** How a type is edited and listed, as the panel reads it. */
async function configurationOf(admin: AdminClient, uid: string): Promise<Configuration> {
  const { body } = await admin.call<{ data: Record<string, Configuration> }>('GET', CONFIGURATION(uid));
  return body.data[uid.startsWith('api::') ? 'contentType' : 'component'] as Configuration;
}

/** The same without what nobody edits: the ids, of which Strapi makes a note when it likes. */
async function formOf(admin: AdminClient, uid: string): Promise<Configuration> {
  const { settings, layouts, metadatas } = await configurationOf(admin, uid);
  delete metadatas.id;
  delete metadatas.documentId;
  return { settings, layouts, metadatas };
}

/** What the panel sends when an administrator has changed a form. */
async function changeForm(admin: AdminClient, uid: string, change: (configuration: Configuration) => void): Promise<void> {
  const { settings, metadatas, layouts } = await configurationOf(admin, uid);
  change({ settings, metadatas, layouts });
  delete metadatas.documentId;
  for (const { list } of Object.values(metadatas)) delete list.mainField;
  const { status, body } = await admin.call('PUT', CONFIGURATION(uid), { settings, metadatas, layouts });
  if (status !== 200) throw new Error(JSON.stringify(body));
}

describe('after the first start', () => {
  let pressroom: Pressroom;
  let admin: AdminClient;
  beforeAll(async () => {
    pressroom = await startPressroom();
    admin = await signInAdmin(pressroom);
  });
  afterAll(() => pressroom.stop());

  test.each(Object.entries(FORMS))('%s has its form: order, widths, labels, hints and titles of linked items', async (uid, form) => {
    const { settings, metadatas, layouts } = await configurationOf(admin, uid);
    expect(settings).toMatchObject(form.settings);
    expect(layouts.edit).toEqual(form.edit);
    if (form.list.length > 0) expect(layouts.list).toEqual(form.list);
    for (const [name, { label, purpose }] of Object.entries(WORDING[uid]?.fields ?? {})) {
      expect(metadatas[name]).toMatchObject({ edit: { label: label.en, description: purpose.en }, list: { label: label.en } });
      expect([name, metadatas[name]?.edit.mainField]).toEqual([name, form.relationTitles?.[name]]);
      expect([name, metadatas[name]?.edit.editable]).toEqual([name, !form.readOnly?.includes(name)]);
    }
  });

  test('a linked item is shown by its title', async () => {
    const make = content(admin);
    const state = await make.state({ name: 'A readable name' });
    const id = await make.communique({ contacts: [await make.contact({ fullName: 'A reachable person' })], participatingStates: make.connect([state]) });
    const titles = async (field: string) => {
      const { body } = await admin.call<{ results: object[] }>('GET', `/content-manager/relations/${UID.communique}/${id}/${field}?locale=fr`);
      return body.results;
    };
    expect(await titles('participatingStates')).toEqual([expect.objectContaining({ name: 'A readable name' })]);
    expect(await titles('contacts')).toEqual([expect.objectContaining({ fullName: 'A reachable person' })]);
  });
});

describe('a form', () => {
  let database: TestDatabase;
  afterEach(() => database.drop());

  /** Runs `work` in a press office that is then stopped. */
  async function visit<Result>(work: (admin: AdminClient) => Promise<Result>, start: Parameters<typeof startPressroom>[0] = {}): Promise<Result> {
    const pressroom = await startPressroom({ database, ...start });
    try {
      return await work(await signInAdmin(pressroom));
    } finally {
      await pressroom.stop();
    }
  }

  const renameTitle = (label: string) => (form: Configuration) => {
    form.layouts.list = ['place', 'title', 'reference', 'issuedAt'];
    form.layouts.edit = [...form.layouts.edit].reverse();
    Object.assign(form.settings, { defaultSortBy: 'title', pageSize: 50 });
    Object.assign(form.metadatas.title?.edit ?? {}, { label, description: 'Forty characters at most.' });
  };

  test('survives a restart, as the project made it or as an administrator changed it', async () => {
    database = await preparedDatabase();
    const forms = (admin: AdminClient) => Promise.all([UID.communique, UID.event, 'shared.quote'].map((uid) => formOf(admin, uid)));
    const before = await visit(async (admin) => {
      await changeForm(admin, UID.communique, renameTitle('Headline'));
      await changeForm(admin, 'shared.quote', ({ metadatas }) => Object.assign(metadatas.text?.edit ?? {}, { label: 'Words' }));
      return forms(admin);
    });
    expect(before[0]).toMatchObject({ layouts: { list: ['place', 'title', 'reference', 'issuedAt'] }, metadatas: { title: { edit: { label: 'Headline' } } }, settings: { pageSize: 50 } });
    expect(await visit(forms)).toEqual(before);
  });

  test('that comes with a later release is set up once, and leaves the others alone', async () => {
    database = await emptyDatabase();
    const earlier = copyRelease();
    earlier.append('src/editing/forms/index.js', `delete exports.FORMS['${UID.contact}'];`);
    try {
      await visit(async (admin) => {
        expect((await configurationOf(admin, UID.contact)).layouts.edit).not.toEqual(FORMS[UID.contact]?.edit);
        await changeForm(admin, UID.communique, renameTitle('Headline'));
      }, { release: earlier });
    } finally {
      earlier.remove();
    }
    await visit(async (admin) => {
      expect((await configurationOf(admin, UID.contact)).layouts.edit).toEqual(FORMS[UID.contact]?.edit);
      expect((await configurationOf(admin, UID.communique)).metadatas.title?.edit.label).toBe('Headline');
      await changeForm(admin, UID.contact, ({ metadatas }) => Object.assign(metadatas.fullName?.edit ?? {}, { label: 'Person' }));
    });
    await visit(async (admin) => expect((await configurationOf(admin, UID.contact)).metadatas.fullName?.edit.label).toBe('Person'));
  });
});
