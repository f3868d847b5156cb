/** What the server says; only its types come along, and none of its code. */
export type * from '../../../server/src/panel/contract';
export type * from '../../../server/src/panel/campaign-contract';
export type * from '../../../server/src/panel/outlet-contract';
