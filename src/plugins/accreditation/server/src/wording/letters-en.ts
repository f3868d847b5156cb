import type { LetterWording } from './letters';

/** The letters in English. What stands in braces is filled in; a paragraph that names something which is not there is left out. */
export const LETTERS_EN: LetterWording = {
  greeting: 'Dear {name},',
  closing: `Your dossier {reference}: {link}

This link is personal: whoever has it can act in your place. Please do not pass it on.

Do you have a question? Reply to this message, or write to {contact}.

{office}
{campaign}`,
  letters: {
    dossierOpened: {
      subject: 'Your dossier {reference}: {campaign}',
      body: `A dossier for press accreditation has been opened in your name. It is not submitted yet: complete it at the address below, then submit it.

You can submit it until {until}.`,
    },
    linkSent: {
      subject: 'The link to your dossier {reference}',
      body: `You asked for the link to your dossier. It stands below.

If you did not ask for it, you need not do anything: nobody but you has received this message.`,
    },
    submissionReceived: {
      subject: 'We have received your dossier {reference}',
      body: `Thank you. Your dossier has arrived, and the press office will examine it.

There is nothing for you to do now. We write to you as soon as something is decided, or if anything is missing. At the address below you can see at any time where your dossier stands.`,
    },
    informationRequested: {
      subject: 'Your dossier {reference}: something is missing',
      body: `Before we can decide on your dossier we need the following from you:

{items}

{note}

Please complete your dossier at the address below and submit it again by {until}. After that date we decide on what it holds.`,
    },
    hearingOpened: {
      subject: 'Your dossier {reference}: an objection, and your right to answer',
      body: `The security services have objected to your accreditation. Nothing has been decided: you are heard first.

Ground: {reason}

{note}

You can answer at the address below until {until}. Your answer becomes part of the dossier, and is read before anything is decided.`,
    },
    answerReceived: {
      subject: 'We have received your answer ({reference})',
      body: `Thank you. Your answer to the objection has arrived and is part of your dossier.

There is nothing for you to do now. We write to you as soon as something is decided.`,
    },
    approved: {
      subject: 'You are accredited ({reference})',
      body: `We are pleased to tell you that your application is accepted: {campaign}.

{note}

Please bring the identity document that you applied with. If you can no longer come, please withdraw at the address below, so that somebody else can have your place.`,
    },
    waitlisted: {
      subject: 'Your dossier {reference} is on the waiting list',
      body: `Your dossier fulfils the conditions, but all places are taken at the moment. We have put it on the waiting list, which follows the order in which dossiers were first submitted.

{note}

There is nothing for you to do now. We write to you as soon as a place becomes free.`,
    },
    rejected: {
      subject: 'Decision on your dossier {reference}',
      body: `We regret to tell you that you have not been accredited.

Ground: {reason}

{note}

You can appeal at the address below until {until}. An appeal is judged by a person who had no part in this decision.`,
    },
    reconsidered: {
      subject: 'Your dossier {reference} is being examined again',
      body: `The press office has withdrawn its decision on your dossier and is examining it again.

{note}

There is nothing for you to do now. We write to you as soon as something is decided.`,
    },
    appealReceived: {
      subject: 'We have received your appeal ({reference})',
      body: `Your appeal has arrived. It is judged by a person who had no part in the decision.

There is nothing for you to do now. We write to you as soon as it is decided.`,
    },
    appealUpheld: {
      subject: 'Your appeal is upheld: you are accredited ({reference})',
      body: `Your appeal is upheld, and you are accredited: {campaign}.

{note}

Please bring the identity document that you applied with.`,
    },
    appealRemitted: {
      subject: 'Your appeal: your dossier {reference} is decided anew',
      body: `Following your appeal, your dossier has gone back to the press office, where another person decides on it anew.

{note}

There is nothing for you to do now. We write to you as soon as something is decided.`,
    },
    appealDismissed: {
      subject: 'Decision on your appeal ({reference})',
      body: `We regret to tell you that your appeal has been dismissed. The decision that you appealed against stands.

{note}

This decision ends the procedure at the press office.`,
    },
    withdrawn: {
      subject: 'Your dossier {reference} is withdrawn',
      body: 'As you asked, your dossier is withdrawn. There is nothing more for you to do.',
    },
    revoked: {
      subject: 'Your accreditation is revoked ({reference})',
      body: `We regret to tell you that your accreditation has been revoked. Your badge is no longer valid.

Ground: {reason}

It rests on a fact of {factDate}.

{note}

You can appeal at the address below until {until}. An appeal is judged by a person who had no part in this decision.`,
    },
    draftReminder: {
      subject: 'Your dossier {reference} is not submitted yet',
      body: 'Your dossier is still a draft. If you wish to be accredited, please complete it at the address below and submit it by {until}. A draft that is not submitted is not examined.',
    },
    informationReminder: {
      subject: 'Reminder: your dossier {reference} is waiting for you',
      body: `We have asked you for the following and have not received it yet:

{items}

Please complete your dossier and submit it again by {until}. After that date we decide on what it holds.`,
    },
    hearingReminder: {
      subject: 'Reminder: you can still answer the objection ({reference})',
      body: 'The security services have objected to your accreditation, and you have not answered yet. You can do so at the address below until {until}. After that date the procedure goes on without your answer.',
    },
    appealReminder: {
      subject: 'Reminder: you can still appeal ({reference})',
      body: 'You can appeal against the decision on your dossier at the address below until {until}. After that date it is final.',
    },
  },
};
