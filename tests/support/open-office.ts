import { fillQueue, reviewOne } from './stocked-campaigns';
import { startOffice } from './office';

/** Starts one press office for all journeys: a journey takes seconds, a start takes longer. */
export default async function openOffice(): Promise<void> {
  const office = await startOffice();
  process.env.OFFICE_URL = office.url;
  process.env.FULL_CAMPAIGN = await fillQueue(office);
  process.env.REVIEWED_CAMPAIGN = await reviewOne(office);
  (globalThis as { closeOffice?: () => Promise<void> }).closeOffice = office.stop;
}
