import { OrgError } from '../types.ts';

/** Salesforce's own wording, in one place. */
export const messages = {
  noColumn: (field: string, sobject: string): string =>
    `No such column '${field}' on entity '${sobject}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. ` +
    `Please reference your WSDL or the describe call for the appropriate names.`,
  noObject: (sobject: string): string =>
    `sObject type '${sobject}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. ` +
    `Please reference your WSDL or the describe call for the appropriate names.`,
  noRelationship: (name: string): string =>
    `Didn't understand relationship '${name}' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. ` +
    `Please reference your WSDL or the describe call for the appropriate names.`,
  noChildRelationship: (name: string): string =>
    `Didn't understand relationship '${name}' in FROM part of query call. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. ` +
    `Please reference your WSDL or the describe call for the appropriate names.`
};

export function invalidField(message: string, fields: string[] = []): OrgError {
  return new OrgError('INVALID_FIELD', message, fields);
}

export function malformedQuery(message: string): OrgError {
  return new OrgError('MALFORMED_QUERY', message);
}
