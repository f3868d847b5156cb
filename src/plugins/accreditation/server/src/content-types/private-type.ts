/** A type that people never see as rows: it has its own API, and no place in the content manager or the type builder. */
export const PRIVATE = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } };

/** A type that people edit in the content manager; its structure is this plugin's. */
export const EDITABLE = { 'content-manager': { visible: true }, 'content-type-builder': { visible: false } };
