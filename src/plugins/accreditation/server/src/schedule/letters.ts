import type { Core } from '@strapi/strapi';
import { getService } from '../services';

/** Ends the rounds. */
export type Stop = () => void;

/**
 * Sends this process round for letters again and again, with a pause after each round; rounds never overlap. Other instances go on rounds of their
 * own, and share the work by the outbox itself.
 */
export function goRoundForLetters(strapi: Core.Strapi, everySeconds: number): Stop {
  let isOver = false;
  let next: NodeJS.Timeout | undefined;
  const round = async () => {
    try {
      await getService(strapi, 'postman').deliver();
    } catch (error) {
      strapi.log.error(`Letters wait: ${error instanceof Error ? error.message : 'unknown error'}`);
    }
    if (!isOver) next = setTimeout(() => void round(), everySeconds * 1000);
  };
  void round();
  return () => {
    isOver = true;
    clearTimeout(next);
  };
}
