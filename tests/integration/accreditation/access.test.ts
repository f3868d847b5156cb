import { signInAdmin, type AdminClient } from '../../support/admin';
import { aCampaign, openOffice, type Office } from '../../support/accreditation';
import { content, UID } from '../../support/factories';
import { startPressroom, type Pressroom } from '../../support/pressroom';

const CAMPAIGN = 'plugin::accreditation.campaign';
const APPLICATION = 'plugin::accreditation.application';
const OUTLET = 'plugin::accreditation.outlet';

let pressroom: Pressroom;
let office: Office;
let admin: AdminClient;

beforeAll(async () => {
  pressroom = await startPressroom();
  office = await openOffice(pressroom);
  admin = await signInAdmin(pressroom);
});
afterAll(() => pressroom.stop());

/** What an end-user role may do. */
const rightsOf = (type: string): Promise<string[]> =>
  pressroom.inside(async (strapi, type) => {
    const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type }, populate: ['permissions'] });
    return role.permissions.map(({ action }: { action: string }) => action);
  }, type);

/** What a role of the admin panel may do. */
const adminRightsOf = (name: string): Promise<string[]> =>
  pressroom.inside(async (strapi, name) => {
    const role = await strapi.db.query('admin::role').findOne({ where: { name }, populate: ['permissions'] });
    return role.permissions.map(({ action }: { action: string }) => action);
  }, name);

describe('after the first start', () => {
  test.each([
    ['press-officer', 'approve', 'upholdAppeal'],
    ['security-officer', 'clearScreening', 'approve'],
    ['appeals-officer', 'upholdAppeal', 'clearScreening'],
  ])('the end-user role %s may %s, may not %s, and may what Public may', async (type, may, mayNot) => {
    const rights = await rightsOf(type);
    expect(rights).toContain(`plugin::accreditation.office.${may}`);
    expect(rights).not.toContain(`plugin::accreditation.office.${mayNot}`);
    expect(rights).toEqual(expect.arrayContaining(await rightsOf('public')));
  });

  test('anybody may apply and read the newsroom, and decide nothing', async () => {
    const rights = await rightsOf('public');
    expect(rights).toEqual(expect.arrayContaining(['plugin::accreditation.applicant.start', 'plugin::accreditation.applicant.submit', 'api::event.event.find']));
    expect(rights.filter((right) => right.startsWith('plugin::accreditation.office.'))).toEqual([]);
  });

  test('the same roles are in the admin panel, with what the table says', async () => {
    const rolesWith = await pressroom.inside(async (strapi) => {
      const roles: { name: string; permissions: { action: string }[] }[] = await strapi.db.query('admin::role').findMany({ populate: ['permissions'] });
      return Object.fromEntries(roles.map(({ name, permissions }) => [name, permissions.map(({ action }) => action)]));
    });
    expect(rolesWith['Press officer']).toContain('plugin::accreditation.office.approve');
    expect(rolesWith['Security officer']).toContain('plugin::accreditation.office.clear-screening');
    expect(rolesWith['Appeals officer']).toEqual(expect.arrayContaining(['plugin::accreditation.office.uphold-appeal']));
    expect(rolesWith['Appeals officer']).not.toContain('plugin::accreditation.office.approve');
  });

  test('a right that an administrator takes away does not come back, and one that a release brings is given at its first start', async () => {
    const [takenAway, brought] = ['plugin::accreditation.office.revoke', 'plugin::accreditation.office.hold'] as const;
    await pressroom.inside(
      async (strapi, { takenAway, brought }) => {
        await strapi.db.query('plugin::users-permissions.permission').deleteMany({ where: { action: { $in: [takenAway, brought] } } });
        await strapi.db.query('admin::permission').deleteMany({ where: { action: { $in: [takenAway, brought] } } });
        // As a release leaves it that knew nothing of the second.
        const store = strapi.store({ type: 'plugin', name: 'accreditation' });
        const known = (await store.get({ key: 'roles' })) as string[]; // only the plugin writes it
        await store.set({ key: 'roles', value: known.filter((scope) => scope !== brought) });
      },
      { takenAway, brought },
    );
    const again = await startPressroom({ database: pressroom.database });
    await again.stop();
    const [endUsers, admins] = [await rightsOf('press-officer'), await adminRightsOf('Press officer')];
    expect([endUsers.includes(takenAway), endUsers.includes(brought)]).toEqual([false, true]);
    expect([admins.includes(takenAway), admins.includes(brought)]).toEqual([false, true]);
  });

  test('every action can be granted to an API token, and answers that GraphQL is the place to ask', async () => {
    const { body } = await admin.call<{ data: Record<string, { controllers: Record<string, string[]> }> }>('GET', '/admin/content-api/permissions');
    expect(body.data['plugin::accreditation']?.controllers.office).toEqual(expect.arrayContaining(['approve', 'decideMany', 'statistics']));
    const { body: made } = await admin.call<{ data: { accessKey: string } }>('POST', '/admin/api-tokens', {
      name: 'Press system',
      description: '',
      type: 'custom',
      permissions: ['plugin::accreditation.office.approve'],
      lifespan: null,
    });
    const response = await fetch(`${pressroom.url}/api/accreditation/office/approve`, { method: 'POST', headers: { authorization: `Bearer ${made.data.accessKey}` } });
    expect(response.status).toBe(501);
  });
});

describe('a dossier', () => {
  const attempts: [string, (documentId: string) => Promise<unknown>][] = [
    ['the document service', (documentId) => pressroom.inside((strapi, { uid, documentId }) => strapi.documents(uid).update({ documentId, data: { state: 'APPROVED' } as never }), { uid: APPLICATION, documentId } as const)],
    ['the query engine', (documentId) => pressroom.inside((strapi, { uid, documentId }) => strapi.db.query(uid).update({ where: { documentId }, data: { state: 'APPROVED' } }), { uid: APPLICATION, documentId } as const)],
    ['the query engine, many at once', () => pressroom.inside((strapi, uid) => strapi.db.query(uid).updateMany({ where: {}, data: { state: 'APPROVED' } }), APPLICATION)],
    ['a new row in the ledger', (dossier) => pressroom.inside((strapi, dossier) => strapi.db.query('plugin::accreditation.ledger-entry').create({ data: { dossier } }), dossier)],
    ['deletion', (documentId) => pressroom.inside((strapi, { uid, documentId }) => strapi.documents(uid).delete({ documentId }), { uid: APPLICATION, documentId } as const)],
  ];
  test.each(attempts)('is not written through %s', async (_, attempt) => {
    const { dossier } = await office.start(await office.campaign());
    await expect(attempt(dossier.documentId)).rejects.toThrow(/written/);
    expect(await office.find(dossier)).toEqual(dossier);
  });

  test('is not in the content manager, while campaigns and outlets are', async () => {
    const { body } = await admin.call<{ data: { uid: string; isDisplayed: boolean }[] }>('GET', '/content-manager/content-types');
    const shown = body.data.filter(({ isDisplayed }) => isDisplayed).map(({ uid }) => uid).filter((uid) => uid.startsWith('plugin::accreditation'));
    expect(shown.sort()).toEqual([CAMPAIGN, OUTLET]);
    expect((await admin.call('GET', `/content-manager/collection-types/${APPLICATION}`)).status).toBe(403);
  });

  test('of a campaign keeps the campaign, and the outlet that it names, from being deleted', async () => {
    const campaign = await office.campaign();
    const { dossier } = await office.start(campaign);
    const outlet = await admin.create(OUTLET, { name: 'La Meuse', kind: 'PRINT' });
    const caller = { actor: { kind: 'END_USER', personId: 'Paule', roles: ['pressOfficer'] }, label: 'Paule', aliases: ['Paule'], addresses: [] };
    expect(await office.call('office', 'confirmOutlet', { dossier: dossier.documentId, version: dossier.version, caller }, outlet)).toMatchObject({ ok: true });
    for (const [uid, id] of [[CAMPAIGN, campaign], [OUTLET, outlet]] as const) {
      expect((await admin.call('DELETE', `/content-manager/collection-types/${uid}/${id}`)).status).toBe(400);
    }
  });
});

describe('a campaign', () => {
  const save = (changes: object) => admin.call<{ data: Record<string, unknown>; error?: { message: string } }>('POST', `/content-manager/collection-types/${CAMPAIGN}`, { ...aCampaign(), ...changes });

  test('takes end, zone and address from its event, and keeps its own end afterwards', async () => {
    const event = await content(admin).event({ title: 'Sommet', startsAt: '2031-05-02T08:00:00.000Z', endsAt: '2031-05-04T18:00:00.000Z', timeZone: 'Europe/Paris' });
    const link = { connect: [{ documentId: event, locale: 'fr' }], disconnect: [] };
    const { status, body } = await save({ event: link, endsAt: null, timeZone: null, texts: [], closesAt: '2031-04-01T10:00:00.000Z' });
    expect([status, body.error]).toEqual([201, undefined]);
    expect(body.data).toMatchObject({ slug: 'sommet', endsAt: '2031-05-04T18:00:00.000Z', timeZone: 'Europe/Paris' });
    await admin.update(UID.event, event, { endsAt: '2031-05-05T18:00:00.000Z' });
    const stored = await pressroom.inside((strapi, slug) => strapi.db.query('plugin::accreditation.campaign').findOne({ where: { slug } }), 'sommet');
    expect(stored.endsAt).toBe('2031-05-04T18:00:00.000Z');
  });

  test.each([
    ['closes before it opens', { closesAt: '2001-01-01T00:00:00.000Z' }, /closesAt: A campaign closes after it opens/],
    ['is in a zone that does not exist', { timeZone: 'Europe/Namur' }, /timeZone: “Europe\/Namur” is not a time zone/],
    ['has neither event nor title', { texts: [] }, /Choose the event/],
    ['asks for a document that does not exist', { categories: [{ category: 'PRINT', requiredDocuments: [{ anyOf: ['VISA'] }] }] }, /requiredDocuments/],
    ['has no seats in a category', { categories: [{ category: 'PRINT', capacity: 0 }] }, /capacity: Enter a whole number above 0/],
  ])('that %s is refused with the field, and nothing is stored', async (_, changes, sentence) => {
    const count = () => pressroom.inside((strapi, uid) => strapi.db.query(uid).count(), CAMPAIGN as never);
    const before = await count();
    const { status, body } = await save(changes);
    expect(status).toBe(400);
    expect(body.error?.message).toMatch(sentence);
    expect(await count()).toBe(before);
  });

  test('keeps each version of its notices', async () => {
    const { body } = await save({ texts: [{ language: 'fr', title: 'Avis', privacyNotice: 'Un' }] });
    const id = String(body.data.documentId);
    const texts = (await pressroom.inside((strapi, id) => strapi.documents('plugin::accreditation.campaign').findOne({ documentId: id, populate: ['texts'] }), id))?.texts ?? [];
    await admin.update(CAMPAIGN, id, { texts: texts.map((text: object) => ({ ...text, privacyNotice: 'Deux' })) });
    await admin.update(CAMPAIGN, id, { capacity: 5 });
    expect(await office.call('agreements', 'current', id)).toMatchObject([{ kind: 'PRIVACY_NOTICE', number: 2, texts: { fr: 'Deux' } }]);
  });

  test('keeps its event and its sessions from being deleted or unpublished, and says why', async () => {
    const make = content(admin);
    const [event, session] = [await make.event(), await make.event()];
    for (const id of [event, session]) await admin.publish(UID.event, id);
    const link = (documentId: string) => ({ connect: [{ documentId, locale: 'fr' }], disconnect: [] });
    const { body } = await save({ event: link(event), sessions: link(session) });
    for (const id of [event, session]) {
      const deleting = await admin.call<{ error: { message: string } }>('DELETE', `/content-manager/collection-types/${UID.event}/${id}?locale=*`);
      const unpublishing = await admin.call<{ error: { message: string } }>('POST', `/content-manager/collection-types/${UID.event}/${id}/actions/unpublish?locale=fr`, {});
      for (const answer of [deleting, unpublishing]) {
        expect([answer.status, answer.body.error.message]).toEqual([400, expect.stringContaining(`The accreditation campaign “${String(body.data.slug)}” uses this event`)]);
      }
    }
    const free = await make.event();
    expect((await admin.call('DELETE', `/content-manager/collection-types/${UID.event}/${free}?locale=*`)).status).toBe(200);
  });

  test('still knows its event and sessions after they were published again', async () => {
    const event = await content(admin).event();
    const link = { connect: [{ documentId: event, locale: 'fr' }], disconnect: [] };
    const { body } = await save({ event: link, sessions: link });
    for (let round = 0; round < 2; round += 1) {
      await admin.update(UID.event, event, { title: `Renamed ${round}` });
      await admin.publish(UID.event, event);
    }
    const campaign = await office.call<'campaigns', { documentId: string }>('campaigns', 'byId', String(body.data.documentId));
    expect(await office.call('campaigns', 'sessionsOf', campaign)).toEqual([event]);
  });
});

describe('an outlet', () => {
  test('with somebody else’s mail domain is refused', async () => {
    const { status, body } = await admin.call<{ error: { message: string } }>('POST', `/content-manager/collection-types/${OUTLET}`, { name: 'Gazette', kind: 'PRINT', domains: ['gmail.com'] });
    expect([status, body.error.message]).toEqual([400, expect.stringContaining('domains: List the outlet’s own domains')]);
  });
});

describe('a person', () => {
  const account = { kind: 'END_USER', id: 1, label: 'Paule Martin', email: 'Paule@office.example.org' };
  const asAdmin = { kind: 'ADMIN_USER', id: 1, label: 'Paule Martin', email: 'paule@office.example.org' };
  const callerOf = (who: object, allowed: string[] = ['approve']) =>
    office.call<'people', { actor: { personId: string; roles: string[] }; aliases: string[] }>('people', 'callerOf', who, allowed);

  test('is the same with an admin account and an end-user account of one confirmed address', async () => {
    const [one, other] = [await callerOf(account), await callerOf(asAdmin, ['upholdAppeal'])];
    expect(other.actor.personId).toBe(one.actor.personId);
    expect([one.actor.roles, other.actor.roles]).toEqual([['pressOfficer'], ['appealsOfficer']]);
  });

  test('stays the same when an account gets another address', async () => {
    const before = await callerOf(account);
    const after = await callerOf({ ...asAdmin, email: 'p.martin@office.example.org' });
    expect(after.actor.personId).toBe(before.actor.personId);
  });

  test('is not whoever has an address that was never confirmed', async () => {
    const stranger = await callerOf({ kind: 'END_USER', id: 2, label: 'X', email: null });
    expect(stranger.actor.personId).not.toBe((await callerOf(account)).actor.personId);
  });

  test('who turns out to be another one acts under both ids', async () => {
    const third = await callerOf({ kind: 'END_USER', id: 3, label: 'Z', email: 'z@office.example.org' });
    const joined = await callerOf({ ...account, email: 'z@office.example.org' });
    expect(joined.aliases).toEqual(expect.arrayContaining([third.actor.personId, joined.actor.personId]));
  });
});

