import { signInAdmin, type AdminClient } from '../support/admin';
import { content, UID } from '../support/factories';
import { startPressroom, type Pressroom } from '../support/pressroom';

let pressroom: Pressroom;
let admin: AdminClient;
let contact: string;

beforeAll(async () => {
  pressroom = await startPressroom();
  admin = await signInAdmin(pressroom);
  contact = await content(admin).contact();
});
afterAll(() => pressroom.stop());

const referenceOf = async (documentId: string, locale = 'fr'): Promise<string | null> => {
  const { body } = await admin.call<{ data: { reference: string | null } }>('GET', `/content-manager/collection-types/${UID.communique}/${documentId}?locale=${locale}`);
  return body.data.reference;
};

describe('the reference of a communiqué', () => {
  test('is given without gaps to communiqués that are published at once × 50', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 50; n += 1) ids.push(await content(admin).communique({ contacts: [contact], issuedAt: '2031-03-01T10:00:00.000Z' }));
    const answers = await Promise.all(ids.map((id) => admin.publish(UID.communique, id)));
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200));
    const references = await Promise.all(ids.map((id) => referenceOf(id)));
    const expected = ids.map((_, index) => `CP-2031-${String(index + 1).padStart(3, '0')}`);
    expect([...references].sort()).toEqual(expected);
  });

  test('is one for two languages that are published at once', async () => {
    const id = await content(admin).communique({ contacts: [contact], issuedAt: '2032-03-01T10:00:00.000Z' });
    await admin.update(UID.communique, id, { title: 'In English', summary: 'A summary.', place: 'Namur' }, 'en');
    const answers = await Promise.all([admin.publish(UID.communique, id, 'fr'), admin.publish(UID.communique, id, 'en')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await Promise.all([referenceOf(id, 'fr'), referenceOf(id, 'en')])).toEqual(['CP-2032-001', 'CP-2032-001']);
    const next = await content(admin).communique({ contacts: [contact], issuedAt: '2032-03-01T10:00:00.000Z' });
    await admin.publish(UID.communique, next);
    expect(await referenceOf(next)).toBe('CP-2032-002');
  });

  test('is never used twice, not even after the communiqué is deleted', async () => {
    const first = await content(admin).communique({ contacts: [contact], issuedAt: '2033-03-01T10:00:00.000Z' });
    await admin.publish(UID.communique, first);
    await admin.call('DELETE', `/content-manager/collection-types/${UID.communique}/${first}?locale=*`);
    const second = await content(admin).communique({ contacts: [contact], issuedAt: '2033-03-01T10:00:00.000Z' });
    await admin.publish(UID.communique, second);
    expect(await referenceOf(second)).toBe('CP-2033-002');
  });

  test('leaves no gap after a publication that was refused', async () => {
    const incomplete = await content(admin).communique({ contacts: [contact], issuedAt: '2034-03-01T10:00:00.000Z', summary: '' });
    expect((await admin.publish(UID.communique, incomplete)).status).toBe(400);
    const complete = await content(admin).communique({ contacts: [contact], issuedAt: '2034-03-01T10:00:00.000Z' });
    await admin.publish(UID.communique, complete);
    expect(await referenceOf(complete)).toBe('CP-2034-001');
  });

  test('counts the year in the office’s zone, and stays when the date changes', async () => {
    const id = await content(admin).communique({ contacts: [contact], issuedAt: '2035-12-31T23:30:00.000Z' });
    await admin.publish(UID.communique, id);
    expect(await referenceOf(id)).toBe('CP-2036-001');
    await admin.update(UID.communique, id, { issuedAt: '2037-05-01T10:00:00.000Z' });
    await admin.publish(UID.communique, id);
    expect(await referenceOf(id)).toBe('CP-2036-001');
  });

  test('is not typed by anybody', async () => {
    const id = await content(admin).communique({ contacts: [contact], reference: 'CP-1999-001' });
    await admin.update(UID.communique, id, { reference: 'CP-1999-002' });
    expect(await referenceOf(id)).toBeNull();
  });
});
