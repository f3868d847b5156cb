import type { SampleOfficers } from '@summit-pressroom/accreditation/sample';

/** The officers of the sample. Whoever signs in with one of these addresses is the person who decided on the sample's dossiers. */
export const OFFICERS: SampleOfficers = {
  pressOfficer: 'press@pressroom.example',
  securityOfficer: 'security@pressroom.example',
  appealsOfficer: 'appeals@pressroom.example',
};
