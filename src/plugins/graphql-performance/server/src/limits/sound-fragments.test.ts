import { parse } from 'graphql';
import { faultOf } from './sound-fragments';

test.each([
  ['{ ...f } fragment f on Query { a ...g } fragment g on Query { b }', undefined],
  ['{ a }', undefined],
  ['{ ...f }', 'There is no fragment “f”.'],
  ['{ a } fragment f on Query { ...g }', 'There is no fragment “g”.'],
  ['{ ...f } fragment f on Query { ...f }', 'The fragment “f” contains itself.'],
  ['{ ...f } fragment f on Query { ...g } fragment g on Query { ...f }', 'The fragment “f” contains itself.'],
])('%s', (text, fault) => expect(faultOf(parse(text))).toBe(fault));
