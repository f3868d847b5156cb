import type { Form, OutletForm, PersonForm } from '../domain/form/form';
import type { CommandInput, RequestedItem } from '../domain/workflow/command-input';
import type { StartForm } from '../services/dossiers/start';

/** GraphQL's scalars give instants and days as `Date`. */
export interface CommandArguments {
  readonly version: number;
  readonly reason?: string | null;
  readonly note?: string | null;
  readonly internalNote?: string | null;
  readonly statement?: string | null;
  readonly items?: readonly RequestedItem[] | null;
  readonly dueAt?: Date | null;
  readonly factDate?: Date | null;
}

interface TravelDocumentArguments {
  readonly number: string;
  readonly issuingState: string;
  readonly expiresOn: Date;
}

interface PersonArguments extends Omit<PersonForm, 'dateOfBirth' | 'travelDocument'> {
  readonly dateOfBirth?: Date | null;
  readonly travelDocument?: TravelDocumentArguments | null;
}

/** `SaveAccreditationInput`. */
export interface FormArguments extends Omit<Form, 'person'> {
  readonly person?: PersonArguments | null;
  readonly outlet?: OutletForm | null;
}

/** `StartAccreditationInput`. */
export interface StartArguments extends FormArguments {
  readonly campaign: string;
  readonly requestId?: string | null;
}

/** A command's arguments as the workflow takes them. */
export function commandInput({ reason, note, internalNote, statement, items, dueAt, factDate }: CommandArguments): CommandInput {
  return { reason, note, internalNote, statement, items, dueAt: dueAt?.getTime() ?? null, factDate: day(factDate) };
}

/** A form as the dossiers' services take it: days as texts. */
export function formOf({ person, ...rest }: FormArguments): Form {
  return { ...rest, ...(person && { person: personForm(person) }) };
}

export function startForm(input: StartArguments): StartForm {
  const { campaign, requestId } = input;
  return { ...formOf(input), campaign, ...(requestId && { requestId }) };
}

function personForm({ dateOfBirth, travelDocument, ...person }: PersonArguments): PersonForm {
  return {
    ...person,
    dateOfBirth: day(dateOfBirth),
    travelDocument: travelDocument ? { ...travelDocument, expiresOn: day(travelDocument.expiresOn) ?? '' } : null,
  };
}

/** The calendar day that GraphQL's `Date` means: it has no zone, and its `Date` object is midnight in UTC. */
const day = (date: Date | null | undefined): string | null => date?.toISOString().slice(0, 10) ?? null;
