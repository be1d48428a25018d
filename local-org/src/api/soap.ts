import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { XMLParser } from 'fast-xml-parser';
import type { Org } from '../org.ts';
import { activeUser } from './identity.ts';
import { baseOf } from './oauth.ts';
import { executeAnonymous } from './tooling.ts';

const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false, htmlEntities: true });
type Xml = Record<string, unknown>;

/**
 * The two SOAP calls that clients of the REST API still make: login with a password (jsforce) and executeAnonymous (the Salesforce CLI, which
 * wants the log with it). Every other call is refused by name.
 */
export function registerSoap(app: FastifyInstance, org: Org): void {
  for (const url of ['/services/Soap/u/*', '/services/Soap/c/*', '/services/Soap/s/*']) {
    app.post(url, (request, reply) => answer(org, request, reply));
  }
}

function answer(org: Org, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.type('text/xml; charset=utf-8');
  const envelope = (
    parser.parse(String(request.body)) as { Envelope?: { Body?: Xml; Header?: { SessionHeader?: { sessionId?: string } } } }
  ).Envelope;
  const [name = '', content = {}] = Object.entries(envelope?.Body ?? {}).find(([, value]) => typeof value === 'object') ?? [];
  if (name === 'login') return login(org, request, reply, content as Xml);
  const userId = org.sessions.userOf(String(envelope?.Header?.SessionHeader?.sessionId ?? ''));
  if (!userId) return fault(reply, 'INVALID_SESSION_ID', 'Invalid Session ID found in SessionHeader: Illegal Session');
  if (name === 'executeAnonymous')
    return anonymous(org, reply, userId, String((content as Xml)['String'] ?? (content as Xml)['apexcode'] ?? ''));
  return fault(reply, 'UNSUPPORTED_CLIENT', `Local org does not support the SOAP call ${name}; use the REST API`);
}

function login(org: Org, request: FastifyRequest, reply: FastifyReply, content: Xml): FastifyReply {
  const user = activeUser(org, 'Username', String(content['username'] ?? ''));
  const userId = String(user?.['Id']);
  if (!user || !org.sessions.checkPassword(userId, String(content['password'] ?? ''))) {
    return fault(reply, 'INVALID_LOGIN', 'INVALID_LOGIN: Invalid username, password, security token; or user locked out.');
  }
  const version = /\/Soap\/\w\/([\d.]+)/.exec(request.url)?.[1] ?? '67.0';
  const serverUrl = `${baseOf(request)}/services/Soap/u/${version}/${org.organizationId.slice(0, 15)}`;
  const information =
    element('organizationId', org.organizationId) +
    element('userFullName', user['Name']) +
    element('userId', userId) +
    element('userName', user['Username']);
  return reply.send(
    envelope(
      'urn:partner.soap.sforce.com',
      'loginResponse',
      element('passwordExpired', false) +
        element('sandbox', false) +
        element('serverUrl', serverUrl) +
        element('sessionId', org.sessions.create(userId)) +
        element('userId', userId) +
        `<userInfo>${information}</userInfo>`
    )
  );
}

function anonymous(org: Org, reply: FastifyReply, userId: string, source: string): FastifyReply {
  const result = executeAnonymous(org, userId, source);
  const fields = Object.entries(result)
    .map(([name, value]) => (value === null ? `<${name} xsi:nil="true"/>` : element(name, value)))
    .join('');
  return reply.send(
    envelope(
      'http://soap.sforce.com/2006/08/apex',
      'executeAnonymousResponse',
      fields,
      '<soapenv:Header><DebuggingInfo><debugLog></debugLog></DebuggingInfo></soapenv:Header>'
    )
  );
}

function envelope(namespace: string, name: string, result: string, header = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${header}<soapenv:Body><${name}><result>${result}</result></${name}></soapenv:Body></soapenv:Envelope>`;
}

function fault(reply: FastifyReply, code: string, message: string): FastifyReply {
  const body = `<soapenv:Fault><faultcode>sf:${code}</faultcode><faultstring>${escape(message)}</faultstring></soapenv:Fault>`;
  return reply
    .code(500)
    .send(
      `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:sf="urn:fault.partner.soap.sforce.com"><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`
    );
}

function element(name: string, value: unknown): string {
  return `<${name}>${escape(String(value))}</${name}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
