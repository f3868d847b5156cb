import { startOffice } from './office';

/** Starts one press office for all journeys: a journey takes seconds, a start takes longer. */
export default async function openOffice(): Promise<void> {
  const { url, stop } = await startOffice();
  process.env.OFFICE_URL = url;
  (globalThis as { closeOffice?: () => Promise<void> }).closeOffice = stop;
}
