import type { DossierView } from '../../api/contract';
import { Facts } from '../../components/Facts';
import { Section } from '../../components/Section';
import { useWording } from '../../wording';

/** How somebody is called. */
export const nameOf = ({ displayName, givenName, familyName }: DossierView['person']): string => displayName ?? [givenName, familyName].filter(Boolean).join(' ');

/** Who applies, and for what. */
export const Person = ({ dossier }: { dossier: DossierView }) => {
  const { t, country, day, moment } = useWording();
  const { person, category, employment, role, languages, sessions, equipment, language, submittedAt, campaign } = dossier;
  const { travelDocument } = person;
  const papers = travelDocument && t('person.papers', { number: travelDocument.number, state: country(travelDocument.issuingState), until: day(travelDocument.expiresOn) });
  return (
    <Section title={t('person')}>
      <Facts
        facts={[
          [t('person.name'), [person.givenName, person.familyName].filter(Boolean).join(' ')],
          [t('person.badge'), person.displayName],
          [t('person.email'), person.email],
          [t('person.phone'), person.phone],
          [t('person.nationality'), country(person.nationality)],
          [t('person.born'), person.dateOfBirth && day(person.dateOfBirth)],
          [t('person.travelDocument'), papers],
          [t('person.as'), `${t(`category.${category}`)}, ${t(`employment.${employment}`)}`],
          [t('person.role'), role],
          [t('person.languages'), languages.join(', ')],
          [t('person.sessions'), sessions.join(', ')],
          [t('person.equipment'), equipment],
          [t('person.writes'), t(`language.${language}`)],
          [t('person.submitted'), submittedAt && `${moment(submittedAt, campaign.timeZone)} (${campaign.timeZone})`],
        ]}
      />
    </Section>
  );
};
