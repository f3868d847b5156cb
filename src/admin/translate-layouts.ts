import { WORDING, type Words, type Wording } from '../editing/wording';
import { panelLanguage } from './panel-language';

interface Field {
  name: string;
  label: string;
  hint?: string;
}

interface ComponentLayout {
  layout: Field[][];
}

interface EditLayout {
  layout: Field[][][];
  components: Record<string, ComponentLayout>;
  settings: { displayName?: string };
}

interface ListLayout {
  settings: { displayName?: string };
}

/** The fields of an editing form in the panel's language. Strapi keeps one label per field; one that an administrator changed is left as it is. */
export function translateEditLayout<Input extends { layout: EditLayout }>(input: Input): Input {
  const { layout } = input;
  const wording = wordingOf(layout.settings.displayName);
  const components = Object.entries(layout.components).map(([uid, component]) => [
    uid,
    { ...component, layout: component.layout.map((row) => row.map((field) => translate(field, WORDING[uid]))) },
  ]);
  const panels = layout.layout.map((panel) => panel.map((row) => row.map((field) => translate(field, wording))));
  return { ...input, layout: { ...layout, layout: panels, components: Object.fromEntries(components) } };
}

/** The columns of a list in the panel's language. */
export function translateListHeaders<Input extends { displayedHeaders: Field[]; layout: ListLayout }>(input: Input): Input {
  const wording = wordingOf(input.layout.settings.displayName);
  return { ...input, displayedHeaders: input.displayedHeaders.map((field) => translate(field, wording)) };
}

/** Layouts carry a type's display name and not its uid; the display names are the English labels of the wording. */
const wordingOf = (displayName: string | undefined): Wording | undefined => Object.values(WORDING).find(({ type }) => type.label.en === displayName);

function translate<Input extends Field>(field: Input, wording: Wording | undefined): Input {
  const words = wording?.fields[field.name];
  if (!words) return field;
  return { ...field, label: inPanelLanguage(field.label, words.label), ...(field.hint && { hint: inPanelLanguage(field.hint, words.purpose) }) };
}

const inPanelLanguage = (shown: string, words: Words): string => (shown === words.en ? words[panelLanguage()] : shown);
