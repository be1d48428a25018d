import { declare } from '../declare.ts';
import { exception } from '../../runtime/exception.ts';
import type { ApexType } from '../../runtime/type-token.ts';
import { typed, untyped } from './deserialize.ts';
import { JsonGenerator } from './generator.ts';
import { createParser } from './parser.ts';
import { parseTree } from './parse-tree.ts';
import { serialize } from './serialize.ts';

function given<T>(value: T | null): T {
  if (value === null) throw exception('NullPointerException', 'Argument cannot be null.');
  return value;
}

declare({
  name: 'JSON',
  statics: {
    'String serialize(Object objectToSerialize)': (value: unknown) => serialize(value, { pretty: false, suppressNulls: false }),
    'String serialize(Object objectToSerialize, Boolean suppressApexObjectNulls)': (value: unknown, suppressNulls: boolean) =>
      serialize(value, { pretty: false, suppressNulls }),
    'String serializePretty(Object objectToSerialize)': (value: unknown) => serialize(value, { pretty: true, suppressNulls: false }),
    'String serializePretty(Object objectToSerialize, Boolean suppressApexObjectNulls)': (value: unknown, suppressNulls: boolean) =>
      serialize(value, { pretty: true, suppressNulls }),
    'Object deserialize(String jsonString, Type apexType)': (text: string | null, type: ApexType | null) =>
      typed(parseTree(given(text)), given(type).text, false),
    'Object deserializeStrict(String jsonString, Type apexType)': (text: string | null, type: ApexType | null) =>
      typed(parseTree(given(text)), given(type).text, true),
    'Object deserializeUntyped(String jsonString)': (text: string | null) => untyped(parseTree(given(text))),
    'JSONParser createParser(String jsonString)': (text: string | null) => createParser(given(text)),
    'JSONGenerator createGenerator(Boolean prettyPrint)': (pretty: boolean) => new JsonGenerator(pretty)
  }
});
