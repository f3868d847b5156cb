import { CommuniquePageDocument, ParticipantsDocument, PressHomeDocument, ProgrammeDocument } from '../../types/operations';
import { ask } from '../support/graphql';
import { startPressroom, type Pressroom } from '../support/pressroom';
import { loadSample } from '../support/sample';
import { signInAdmin } from '../support/admin';
import { content, UID } from '../support/factories';

let pressroom: Pressroom;

beforeAll(async () => {
  pressroom = await startPressroom();
  await loadSample(pressroom);
});
afterAll(() => pressroom.stop());

describe('the Namur summit, for an anonymous reader', () => {
  test.each(['fr', 'en', 'nl'])('has a home page in %s with 23 participants, the organisations, the event and the contact', async (locale) => {
    const { communiques, communiques_connection: connection } = await ask(pressroom, PressHomeDocument, { locale });
    expect(communiques).toHaveLength(1);
    const [communique] = communiques;
    const kinds = communique?.participatingStates.map((state) => state?.kind) ?? [];
    expect(kinds.filter((kind) => kind === 'STATE')).toHaveLength(20);
    expect(kinds.filter((kind) => kind === 'GOVERNMENT')).toHaveLength(3);
    expect(communique).toMatchObject({ locale, reference: 'CP-2021-001', issuedAt: '2021-10-28T08:00:00.000Z' });
    expect(communique?.organisations).toHaveLength(10);
    expect(communique?.events).toEqual([expect.objectContaining({ timeZone: 'Europe/Brussels' })]);
    expect(communique?.contacts).toEqual([expect.objectContaining({ fullName: 'Frédéric Laloux', email: 'ri@namur.be', phone: '+32475810535' })]);
    expect(connection?.pageInfo).toEqual({ total: 1, pageCount: 1 });
  });

  test('holds the three kinds of codes: a country, a subdivision, and none', async () => {
    const { participatingStates } = await ask(pressroom, ParticipantsDocument, { locale: 'en' });
    const codes = Object.fromEntries(participatingStates.map((state) => [state?.name, [state?.countryCode, state?.subdivisionCode, state?.parent?.name]]));
    expect(codes.Belgium).toEqual(['BE', null, undefined]);
    expect(codes.Wallonia).toEqual([null, 'BE-WAL', 'Belgium']);
    expect(codes['Wallonia-Brussels Federation']).toEqual([null, null, 'Belgium']);
    expect(codes['Canada-Québec']).toEqual([null, 'CA-QC', undefined]);
  });

  test('has a page for the communiqué, with its quote and its other languages', async () => {
    const { communiques } = await ask(pressroom, PressHomeDocument, { locale: 'fr' });
    const { communiqueBySlug } = await ask(pressroom, CommuniquePageDocument, { locale: 'fr', slug: String(communiques[0]?.slug) });
    expect(communiqueBySlug?.quotes).toEqual([
      expect.objectContaining({ text: 'Le cœur de la Capitale de la Wallonie va vibrer', speaker: 'Maxime Prévot', organisation: { name: 'Ville de Namur' } }),
    ]);
    expect(communiqueBySlug?.localizations?.map((version) => version?.locale).sort()).toEqual(['en', 'nl']);
    expect(communiqueBySlug?.hashtags).toEqual(['AIMFNAMUR2021']);
  });

  test('answers an unknown address with null and no error', async () => {
    const { communiqueBySlug } = await ask(pressroom, CommuniquePageDocument, { locale: 'fr', slug: 'nothing-of-the-kind' });
    expect(communiqueBySlug).toBeNull();
  });

  test.each(['fr', 'en', 'nl'])('has a programme in %s with the three days in order and their venues', async (locale) => {
    const { communiques } = await ask(pressroom, PressHomeDocument, { locale });
    const { eventBySlug } = await ask(pressroom, ProgrammeDocument, { locale, slug: String(communiques[0]?.events[0]?.slug) });
    expect(eventBySlug?.sessions.map(({ kind }) => kind)).toEqual(['PREPARATORY_WORK', 'ROUND_TABLE', 'FESTIVAL']);
    expect(eventBySlug?.sessions.map(({ pressAccess }) => pressAccess)).toEqual(['ACCREDITED', 'ACCREDITED', 'OPEN']);
    const cities = { fr: ['Bruxelles', 'Namur', 'Namur'], en: ['Brussels', 'Namur', 'Namur'], nl: ['Brussel', 'Namen', 'Namen'] }[locale];
    expect(eventBySlug?.sessions.map(({ venue }) => venue?.city)).toEqual(cities);
    expect(eventBySlug?.participatingStates).toHaveLength(23);
  });

  test('shows a state that has no Dutch version under its French name', async () => {
    const admin = await signInAdmin(pressroom);
    const state = await content(admin).state({ name: 'Vanuatu (en français)' });
    const { communiques } = await ask(pressroom, PressHomeDocument, { locale: 'fr' });
    const documentId = String(communiques[0]?.documentId);
    expect((await admin.update(UID.communique, documentId, { participatingStates: content(admin).connect([state]) })).status).toBe(200);
    expect((await admin.publish(UID.communique, documentId)).status).toBe(200);
    const { communiques: dutch } = await ask(pressroom, PressHomeDocument, { locale: 'nl' });
    expect(dutch[0]?.participatingStates).toHaveLength(24);
    expect(dutch[0]?.participatingStates.at(-1)?.name).toBe('Vanuatu (en français)');
  });

  test('loading the sample again changes nothing', async () => {
    expect(await loadSample(pressroom)).toBe(0);
  });
});
