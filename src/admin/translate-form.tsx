import type * as React from 'react';
import { WORDING, type Wording } from '../editing/wording';
import { inPanelLanguage, wordingOf } from './panel-words';
import { PurposeIcon } from './PurposeIcon';

interface Field {
  name: string;
  label: string;
  type: string;
  hint?: string;
  labelAction?: React.ReactNode;
}

interface ComponentLayout {
  layout: Field[][];
}

interface FormLayout {
  layout: Field[][][];
  components: Record<string, ComponentLayout>;
  settings: { displayName?: string };
}

/** The fields of an editing form in the panel's language. */
export function translateForm<Input extends { layout: FormLayout }>(input: Input): Input {
  const { layout } = input;
  const wording = wordingOf(layout.settings.displayName);
  const components = Object.entries(layout.components).map(([uid, component]) => [uid, { ...component, layout: translateRows(component.layout, WORDING[uid]) }]);
  return { ...input, layout: { ...layout, layout: layout.layout.map((panel) => translateRows(panel, wording)), components: Object.fromEntries(components) } };
}

const translateRows = (rows: Field[][], wording: Wording | undefined): Field[][] => rows.map((row) => row.map((field) => translateField(field, wording)));

function translateField(field: Field, wording: Wording | undefined): Field {
  const words = wording?.fields[field.name];
  if (!words) return field;
  const translated = { ...field, label: inPanelLanguage(field.label, words.label), ...(field.hint && { hint: inPanelLanguage(field.hint, words.purpose) }) };
  return field.type === 'component' ? withPurposeIcon(translated) : translated;
}

/** Strapi shows no hint under the label of a component. */
const withPurposeIcon = (field: Field): Field => (field.hint ? { ...field, labelAction: <PurposeIcon purpose={field.hint} beside={field.labelAction} /> } : field);
