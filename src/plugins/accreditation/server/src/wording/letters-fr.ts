import type { LetterWording } from './letters';

/** The letters in French. What stands in braces is filled in; a paragraph that names something which is not there is left out. */
export const LETTERS_FR: LetterWording = {
  greeting: 'Bonjour {name},',
  closing: `Votre dossier {reference} : {link}

Ce lien vous est personnel : quiconque le possède peut agir à votre place. Merci de ne pas le transmettre.

Une question ? Répondez à ce message ou écrivez à {contact}.

{office}
{campaign}`,
  letters: {
    dossierOpened: {
      subject: 'Votre dossier {reference} : {campaign}',
      body: `Un dossier d’accréditation de presse a été ouvert à votre nom. Il n’est pas encore envoyé : complétez-le à l’adresse ci-dessous, puis envoyez-le.

Vous pouvez l’envoyer jusqu’au {until}.`,
    },
    linkSent: {
      subject: 'Le lien vers votre dossier {reference}',
      body: `Vous avez demandé le lien vers votre dossier. Vous le trouverez ci-dessous.

Si vous ne l’avez pas demandé, vous n’avez rien à faire : personne d’autre n’a reçu ce message.`,
    },
    submissionReceived: {
      subject: 'Nous avons reçu votre dossier {reference}',
      body: `Nous vous remercions. Votre dossier nous est parvenu et le service de presse va l’examiner.

Vous n’avez rien à faire pour l’instant. Nous vous écrirons dès qu’une décision sera prise, ou s’il manque quelque chose. À l’adresse ci-dessous, vous pouvez voir à tout moment où en est votre dossier.`,
    },
    informationRequested: {
      subject: 'Votre dossier {reference} : il manque quelque chose',
      body: `Avant de pouvoir décider de votre demande, nous avons besoin de ce qui suit :

{items}

{note}

Complétez votre dossier à l’adresse ci-dessous et envoyez-le de nouveau avant le {until}. Après cette date, nous déciderons sur la base de ce qu’il contient.`,
    },
    hearingOpened: {
      subject: 'Votre dossier {reference} : une objection, et votre droit de répondre',
      body: `Les services de sécurité ont formé une objection à votre accréditation. Rien n’est décidé : vous pouvez d’abord vous exprimer.

Motif : {reason}

{note}

Vous pouvez répondre à l’adresse ci-dessous jusqu’au {until}. Votre réponse est versée au dossier et lue avant toute décision.`,
    },
    answerReceived: {
      subject: 'Nous avons reçu votre réponse ({reference})',
      body: `Nous vous remercions. Votre réponse à l’objection nous est parvenue et fait partie de votre dossier.

Vous n’avez rien à faire pour l’instant. Nous vous écrirons dès qu’une décision sera prise.`,
    },
    approved: {
      subject: 'Votre accréditation est accordée ({reference})',
      body: `Nous avons le plaisir de vous annoncer que votre demande est acceptée : {campaign}.

{note}

Munissez-vous de la pièce d’identité indiquée dans votre demande. Si vous ne pouvez plus venir, retirez votre demande à l’adresse ci-dessous : votre place ira à quelqu’un d’autre.`,
    },
    waitlisted: {
      subject: 'Votre dossier {reference} est en liste d’attente',
      body: `Votre dossier remplit les conditions, mais toutes les places sont prises pour le moment. Nous l’avons inscrit en liste d’attente, qui suit l’ordre des premiers envois.

{note}

Vous n’avez rien à faire pour l’instant. Nous vous écrirons dès qu’une place se libère.`,
    },
    rejected: {
      subject: 'Décision sur votre dossier {reference}',
      body: `Nous regrettons de vous annoncer que l’accréditation vous est refusée.

Motif : {reason}

{note}

Vous pouvez former un recours à l’adresse ci-dessous jusqu’au {until}. Il est jugé par une personne qui n’a pas pris part à cette décision.`,
    },
    reconsidered: {
      subject: 'Votre dossier {reference} est réexaminé',
      body: `Le service de presse est revenu sur sa décision et réexamine votre dossier.

{note}

Vous n’avez rien à faire pour l’instant. Nous vous écrirons dès qu’une décision sera prise.`,
    },
    appealReceived: {
      subject: 'Nous avons reçu votre recours ({reference})',
      body: `Votre recours nous est parvenu. Il est jugé par une personne qui n’a pas pris part à la décision.

Vous n’avez rien à faire pour l’instant. Nous vous écrirons dès qu’il sera jugé.`,
    },
    appealUpheld: {
      subject: 'Votre recours est accueilli : l’accréditation vous est accordée ({reference})',
      body: `Votre recours est accueilli, et l’accréditation vous est accordée : {campaign}.

{note}

Munissez-vous de la pièce d’identité indiquée dans votre demande.`,
    },
    appealRemitted: {
      subject: 'Votre recours : une nouvelle décision sera prise sur votre dossier {reference}',
      body: `À la suite de votre recours, votre dossier est revenu au service de presse, où une autre personne décidera à nouveau.

{note}

Vous n’avez rien à faire pour l’instant. Nous vous écrirons dès qu’une décision sera prise.`,
    },
    appealDismissed: {
      subject: 'Décision sur votre recours ({reference})',
      body: `Nous regrettons de vous annoncer que votre recours est rejeté. La décision contestée est maintenue.

{note}

Cette décision met fin à la procédure devant le service de presse.`,
    },
    withdrawn: {
      subject: 'Votre dossier {reference} est retiré',
      body: 'Comme vous l’avez demandé, votre dossier est retiré. Vous n’avez plus rien à faire.',
    },
    revoked: {
      subject: 'Votre accréditation est révoquée ({reference})',
      body: `Nous regrettons de vous annoncer que votre accréditation est révoquée. Votre badge n’est plus valable.

Motif : {reason}

La révocation se fonde sur un fait du {factDate}.

{note}

Vous pouvez former un recours à l’adresse ci-dessous jusqu’au {until}. Il est jugé par une personne qui n’a pas pris part à cette décision.`,
    },
    draftReminder: {
      subject: 'Votre dossier {reference} n’est pas encore envoyé',
      body: 'Votre dossier est encore à l’état de brouillon. Si vous souhaitez obtenir une accréditation, complétez-le à l’adresse ci-dessous et envoyez-le avant le {until}. Un brouillon qui n’est pas envoyé n’est pas examiné.',
    },
    informationReminder: {
      subject: 'Rappel : votre dossier {reference} vous attend',
      body: `Nous vous avons demandé ce qui suit et ne l’avons pas encore reçu :

{items}

Complétez votre dossier et envoyez-le de nouveau avant le {until}. Après cette date, nous déciderons sur la base de ce qu’il contient.`,
    },
    hearingReminder: {
      subject: 'Rappel : vous pouvez encore répondre à l’objection ({reference})',
      body: 'Les services de sécurité ont formé une objection à votre accréditation et vous n’avez pas encore répondu. Vous pouvez le faire à l’adresse ci-dessous jusqu’au {until}. Après cette date, la procédure se poursuit sans votre réponse.',
    },
    appealReminder: {
      subject: 'Rappel : vous pouvez encore former un recours ({reference})',
      body: 'Vous pouvez contester la décision sur votre dossier à l’adresse ci-dessous jusqu’au {until}. Après cette date, elle est définitive.',
    },
  },
};
