import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import type { Pressroom } from './pressroom';

export interface GraphqlError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; correlationId?: string };
}

export interface Answer<Data> {
  status: number;
  data?: Data | null;
  errors?: GraphqlError[];
  text: string;
  headers: Headers;
}

type Headers_ = Record<string, string>;

/** Sends any document as text, and returns the answer whatever it is. */
export async function send<Data = Record<string, unknown>>(pressroom: Pick<Pressroom, 'url'>, query: string, variables: object = {}, headers: Headers_ = {}): Promise<Answer<Data>> {
  const response = await fetch(`${pressroom.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const body = (text.startsWith('{') ? JSON.parse(text) : {}) as { data?: Data; errors?: GraphqlError[] };
  return { status: response.status, ...body, text, headers: response.headers };
}

/** Sends an operation of the contract; an error in the answer fails the test with its sentence. */
export async function ask<Data, Variables extends object>(pressroom: Pick<Pressroom, 'url'>, document: TypedDocumentNode<Data, Variables>, variables: Variables, headers: Headers_ = {}): Promise<Data> {
  const { data, errors } = await send<Data>(pressroom, print(document), variables, headers);
  if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('\n') ?? 'no data');
  return data;
}
