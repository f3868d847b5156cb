import type { Core } from '@strapi/strapi';
import type { Letter } from '../../domain/letters/render';

/** A letter in its envelope. */
export interface Mail extends Letter {
  readonly to: string;
  /** Where answers go; null for the sender. */
  readonly replyTo: string | null;
  /** BCP 47 tag of the language that it is written in. */
  readonly language: string;
  /** A UUID that stays the same each time the letter is sent. */
  readonly key: string;
}

/** What became of a letter. */
export type Delivery =
  | { readonly outcome: 'SENT' }
  /** The mail server does not want this letter; `isFinal` where it never will. */
  | { readonly outcome: 'REFUSED'; readonly why: string; readonly isFinal: boolean }
  /** No mail server could be spoken to. */
  | { readonly outcome: 'UNREACHABLE'; readonly why: string };

/** The way out. */
export interface MailPort {
  /** Whether there is a mail server to speak to. */
  readonly isConfigured: boolean;
  send(mail: Mail): Promise<Delivery>;
}

/** What an installation says about its mail. */
export interface MailSettings {
  readonly isConfigured: boolean;
  /** Whom letters come from: `Press office <press@example.org>`. */
  readonly from: string;
}

/** Sends with Strapi's email plugin, over SMTP. */
export function createMailPort(strapi: Core.Strapi, { isConfigured, from }: MailSettings): MailPort {
  return {
    isConfigured,
    send: async ({ to, replyTo, subject, text, html, language, key }) => {
      const headers = { 'Auto-Submitted': 'auto-generated', 'Content-Language': language };
      const message = { from, to, subject, text, html, headers, messageId: `<${key}@${domainOf(from)}>`, xMailer: false, ...(replyTo !== null && { replyTo }) };
      try {
        await strapi.plugin('email').service('email').send(message);
        return { outcome: 'SENT' };
      } catch (error) {
        return deliveryAfter(error);
      }
    },
  };
}

/** The domain of an address, with a name before it or without. */
export function domainOf(from: string): string {
  return /@([^\s@<>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
}

/** What nodemailer says of a failure: its own code, and where a server answered, the reply's number (RFC 5321) and words. */
interface SmtpError {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/** A letter itself was refused; every other failure is about the server, its network or the sign-in. */
const ABOUT_THE_LETTER = ['EENVELOPE', 'EMESSAGE'];

function deliveryAfter(error: unknown): Delivery {
  const { code = '', responseCode, response } = Object.assign({}, error) as SmtpError; // whatever was thrown, these are read as far as they are there
  const why = withoutAddresses(response ?? (code || 'unknown error'));
  if (!ABOUT_THE_LETTER.includes(code)) return { outcome: 'UNREACHABLE', why };
  return { outcome: 'REFUSED', why, isFinal: responseCode === undefined || responseCode >= 500 };
}

const LONGEST_REASON = 300;

/** Mail servers like to repeat whom they refuse. Neither the outbox nor a log is a place for addresses. */
export function withoutAddresses(text: string): string {
  return text.replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '…').replace(/\s+/g, ' ').slice(0, LONGEST_REASON);
}
