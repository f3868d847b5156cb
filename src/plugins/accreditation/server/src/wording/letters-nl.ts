import type { LetterWording } from './letters';

/** The letters in Dutch. What stands in braces is filled in; a paragraph that names something which is not there is left out. */
export const LETTERS_NL: LetterWording = {
  greeting: 'Geachte {name},',
  closing: `Uw dossier {reference}: {link}

Deze link is persoonlijk: wie hem heeft, kan in uw plaats handelen. Geef hem niet door.

Hebt u een vraag? Antwoord op dit bericht of schrijf naar {contact}.

{office}
{campaign}`,
  letters: {
    dossierOpened: {
      subject: 'Uw dossier {reference}: {campaign}',
      body: `Op uw naam is een dossier voor persaccreditatie geopend. Het is nog niet ingediend: vul het aan op het adres hieronder en dien het dan in.

U kunt het indienen tot {until}.`,
    },
    linkSent: {
      subject: 'De link naar uw dossier {reference}',
      body: `U hebt de link naar uw dossier aangevraagd. U vindt hem hieronder.

Hebt u hem niet aangevraagd, dan hoeft u niets te doen: niemand anders heeft dit bericht ontvangen.`,
    },
    submissionReceived: {
      subject: 'Wij hebben uw dossier {reference} ontvangen',
      body: `Wij danken u. Uw dossier is aangekomen en de persdienst zal het onderzoeken.

U hoeft nu niets te doen. Wij schrijven u zodra er beslist is, of als er iets ontbreekt. Op het adres hieronder kunt u altijd zien hoe het met uw dossier staat.`,
    },
    informationRequested: {
      subject: 'Uw dossier {reference}: er ontbreekt iets',
      body: `Voordat wij over uw aanvraag kunnen beslissen, hebben wij het volgende van u nodig:

{items}

{note}

Vul uw dossier aan op het adres hieronder en dien het opnieuw in vóór {until}. Na die datum beslissen wij op basis van wat erin zit.`,
    },
    hearingOpened: {
      subject: 'Uw dossier {reference}: een bezwaar, en uw recht om te antwoorden',
      body: `De veiligheidsdiensten hebben bezwaar gemaakt tegen uw accreditatie. Er is nog niets beslist: u wordt eerst gehoord.

Reden: {reason}

{note}

U kunt op het adres hieronder antwoorden tot {until}. Uw antwoord wordt aan het dossier toegevoegd en gelezen voordat er iets wordt beslist.`,
    },
    answerReceived: {
      subject: 'Wij hebben uw antwoord ontvangen ({reference})',
      body: `Wij danken u. Uw antwoord op het bezwaar is aangekomen en maakt deel uit van uw dossier.

U hoeft nu niets te doen. Wij schrijven u zodra er beslist is.`,
    },
    approved: {
      subject: 'U bent geaccrediteerd ({reference})',
      body: `Het doet ons genoegen u te melden dat uw aanvraag is goedgekeurd: {campaign}.

{note}

Breng het identiteitsdocument mee dat u in uw aanvraag hebt vermeld. Kunt u niet meer komen, trek uw aanvraag dan in op het adres hieronder, zodat iemand anders uw plaats kan krijgen.`,
    },
    waitlisted: {
      subject: 'Uw dossier {reference} staat op de wachtlijst',
      body: `Uw dossier voldoet aan de voorwaarden, maar alle plaatsen zijn op dit moment ingenomen. Wij hebben het op de wachtlijst gezet, die de volgorde van eerste indiening volgt.

{note}

U hoeft nu niets te doen. Wij schrijven u zodra er een plaats vrijkomt.`,
    },
    rejected: {
      subject: 'Beslissing over uw dossier {reference}',
      body: `Tot onze spijt moeten wij u melden dat u niet geaccrediteerd bent.

Reden: {reason}

{note}

U kunt op het adres hieronder beroep instellen tot {until}. Over het beroep oordeelt iemand die niet aan deze beslissing heeft deelgenomen.`,
    },
    reconsidered: {
      subject: 'Uw dossier {reference} wordt opnieuw onderzocht',
      body: `De persdienst is op zijn beslissing teruggekomen en onderzoekt uw dossier opnieuw.

{note}

U hoeft nu niets te doen. Wij schrijven u zodra er beslist is.`,
    },
    appealReceived: {
      subject: 'Wij hebben uw beroep ontvangen ({reference})',
      body: `Uw beroep is aangekomen. Erover oordeelt iemand die niet aan de beslissing heeft deelgenomen.

U hoeft nu niets te doen. Wij schrijven u zodra erover geoordeeld is.`,
    },
    appealUpheld: {
      subject: 'Uw beroep is ingewilligd: u bent geaccrediteerd ({reference})',
      body: `Uw beroep is ingewilligd, en u bent geaccrediteerd: {campaign}.

{note}

Breng het identiteitsdocument mee dat u in uw aanvraag hebt vermeld.`,
    },
    appealRemitted: {
      subject: 'Uw beroep: over uw dossier {reference} wordt opnieuw beslist',
      body: `Na uw beroep is uw dossier teruggegaan naar de persdienst, waar iemand anders er opnieuw over beslist.

{note}

U hoeft nu niets te doen. Wij schrijven u zodra er beslist is.`,
    },
    appealDismissed: {
      subject: 'Beslissing over uw beroep ({reference})',
      body: `Tot onze spijt moeten wij u melden dat uw beroep is afgewezen. De beslissing waartegen u beroep hebt ingesteld, blijft gelden.

{note}

Met deze beslissing is de procedure bij de persdienst ten einde.`,
    },
    withdrawn: {
      subject: 'Uw dossier {reference} is ingetrokken',
      body: 'Uw dossier is op uw verzoek ingetrokken. U hoeft niets meer te doen.',
    },
    revoked: {
      subject: 'Uw accreditatie is ingetrokken ({reference})',
      body: `Tot onze spijt moeten wij u melden dat uw accreditatie is ingetrokken. Uw badge is niet meer geldig.

Reden: {reason}

De intrekking berust op een feit van {factDate}.

{note}

U kunt op het adres hieronder beroep instellen tot {until}. Over het beroep oordeelt iemand die niet aan deze beslissing heeft deelgenomen.`,
    },
    draftReminder: {
      subject: 'Uw dossier {reference} is nog niet ingediend',
      body: 'Uw dossier is nog een ontwerp. Wilt u geaccrediteerd worden, vul het dan aan op het adres hieronder en dien het in vóór {until}. Een ontwerp dat niet wordt ingediend, wordt niet onderzocht.',
    },
    informationReminder: {
      subject: 'Herinnering: uw dossier {reference} wacht op u',
      body: `Wij hebben u het volgende gevraagd en hebben het nog niet ontvangen:

{items}

Vul uw dossier aan en dien het opnieuw in vóór {until}. Na die datum beslissen wij op basis van wat erin zit.`,
    },
    hearingReminder: {
      subject: 'Herinnering: u kunt nog op het bezwaar antwoorden ({reference})',
      body: 'De veiligheidsdiensten hebben bezwaar gemaakt tegen uw accreditatie en u hebt nog niet geantwoord. Dat kan op het adres hieronder tot {until}. Na die datum gaat de procedure verder zonder uw antwoord.',
    },
    appealReminder: {
      subject: 'Herinnering: u kunt nog beroep instellen ({reference})',
      body: 'U kunt op het adres hieronder beroep instellen tegen de beslissing over uw dossier, tot {until}. Na die datum is ze definitief.',
    },
  },
};
