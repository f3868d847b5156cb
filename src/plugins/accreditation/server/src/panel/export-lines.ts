import type { Caller } from '../dossier/caller';
import type { Dossier } from '../dossier/dossier';
import { harmless } from '../domain/export/cells';
import type { ExportColumn } from '../domain/export/columns';
import { EXPORT_COLUMNS } from '../domain/export/columns';
import type { State } from '../domain/workflow/states';
import type { Services } from '../services/compose';
import { momentInLists } from '../wording/dates';
import { EXPORT_HEADINGS, YES } from '../wording/export';
import type { Language } from '../wording/language';
import { CATEGORY_NAMES, EMPLOYMENT_NAMES, STATE_NAMES } from '../wording/set-names';

/** For whom a list is made, and how it is worded. */
export interface ListReader {
  readonly caller: Caller;
  readonly language: Language;
  /** In which instants are given. */
  readonly timeZone: string;
}

/** A dossier, and what stands beside its own row. */
interface Entry {
  readonly dossier: Dossier;
  readonly state: State;
  readonly assignee: string;
  readonly confirmedOutlet: string;
  readonly letterFailed: boolean;
}

/** Lines of a list of dossiers, as cells that no spreadsheet takes for formulas: the headings, then one line per dossier, made as they are asked for. */
export function createExportLines({ correspondence, outlets, people, readings }: Pick<Services, 'correspondence' | 'outlets' | 'people' | 'readings'>) {
  return async function* linesOf(batches: AsyncIterable<readonly Dossier[]>, reader: ListReader): AsyncGenerator<string[]> {
    yield EXPORT_COLUMNS.map((column) => headingOf(column, reader));
    for await (const dossiers of batches) {
      for (const entry of await entriesOf(dossiers, reader.caller)) yield lineOf(entry, reader);
    }
  };

  /** The number of statements does not grow with the dossiers. */
  async function entriesOf(dossiers: readonly Dossier[], caller: Caller): Promise<Entry[]> {
    const states = await readings.read(dossiers, caller);
    const labels = await people.labelsOf(dossiers.flatMap(({ assignee }) => assignee ?? []));
    const directory = await outlets.byIds(dossiers.flatMap(({ outlet }) => outlet ?? []));
    const failed = await correspondence.failedAmong(dossiers.map(({ documentId }) => documentId));
    return dossiers.map((dossier, index) => ({
      dossier,
      state: states[index]?.state ?? dossier.state,
      assignee: labels.get(dossier.assignee ?? '') ?? '',
      confirmedOutlet: directory.get(dossier.outlet ?? '')?.name ?? '',
      letterFailed: failed.has(dossier.documentId),
    }));
  }
}

function headingOf(column: ExportColumn, { language, timeZone }: ListReader): string {
  const heading = EXPORT_HEADINGS[column][language];
  return column === 'submittedAt' || column === 'dueAt' ? `${heading} (${timeZone})` : heading;
}

function lineOf({ dossier, state, assignee, confirmedOutlet, letterFailed }: Entry, { language, timeZone }: ListReader): string[] {
  const moment = (instant: number | null) => (instant === null ? null : momentInLists(instant, timeZone));
  const cells: Readonly<Record<ExportColumn, string | null>> = {
    ...dossier,
    state: STATE_NAMES[language][state],
    category: CATEGORY_NAMES[language][dossier.category],
    employment: EMPLOYMENT_NAMES[language][dossier.employment],
    outlet: dossier.outletName,
    country: dossier.outletCountry,
    tags: (dossier.tags ?? []).join(', '),
    submittedAt: moment(dossier.submittedAt),
    dueAt: moment(dossier.informationDueAt),
    letterFailed: letterFailed ? YES[language] : null,
    ...{ assignee, confirmedOutlet },
  };
  return EXPORT_COLUMNS.map((column) => harmless(cells[column] ?? ''));
}
