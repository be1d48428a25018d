import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { declare } from '../declare.ts';
import { noNulls } from '../arguments.ts';
import { exception } from '../../runtime/exception.ts';
import { ApexBlob } from '../../runtime/blob.ts';
import { javaHash } from './string-checks.ts';

declare({
  name: 'Blob',
  statics: noNulls({ 'Blob valueOf(String stringToBlob)': (text: string) => ApexBlob.fromText(text) }),
  methods: { 'Integer size()': (blob: ApexBlob) => blob.bytes.length, 'String toString()': textOfBlob }
});

function textOfBlob(blob: ApexBlob): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(blob.bytes);
  } catch {
    throw exception('StringException', 'BLOB is not a valid UTF-8 string');
  }
}

function charset(name: string): BufferEncoding {
  const known: Record<string, BufferEncoding> = { 'utf-8': 'utf8', utf8: 'utf8', 'iso-8859-1': 'latin1', 'us-ascii': 'ascii' };
  const found = known[name.toLowerCase()];
  if (!found) throw exception('InvalidParameterValueException', `Unsupported encoding: ${name}`);
  return found;
}

/** Java's URLEncoder: letters, digits and `.-*_` stay, a space becomes `+`. */
function urlEncode(text: string, encoding: string): string {
  const bytes = Buffer.from(text, charset(encoding));
  return [...bytes]
    .map((byte) => {
      const c = String.fromCharCode(byte);
      return /[A-Za-z0-9.*_-]/.test(c) ? c : c === ' ' ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

function urlDecode(text: string, encoding: string): string {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const hex = text[i] === '%' ? /^[0-9a-fA-F]{2}/.exec(text.slice(i + 1)) : null;
    if (text[i] === '%' && !hex) throw exception('IllegalArgumentException', 'URLDecoder: Illegal hex characters in escape (%) pattern');
    if (hex) {
      bytes.push(parseInt(hex[0], 16));
      i += 2;
    } else bytes.push(...(text[i] === '+' ? [32] : Buffer.from(text[i], charset(encoding))));
  }
  return Buffer.from(bytes).toString(charset(encoding));
}

declare({
  name: 'EncodingUtil',
  statics: noNulls({
    'String base64Encode(Blob inputBlob)': (blob: ApexBlob) => blob.toBase64(),
    'Blob base64Decode(String inputString)': (text: string) => {
      if (!/^[A-Za-z0-9+/=\s]*$/.test(text)) throw exception('StringException', 'Unrecognized base64 character');
      return ApexBlob.fromBase64(text);
    },
    'String convertToHex(Blob inputBlob)': (blob: ApexBlob) => blob.bytes.toString('hex'),
    'Blob convertFromHex(String inputString)': (text: string) => {
      if (!/^(?:[0-9a-fA-F]{2})*$/.test(text)) throw exception('InvalidParameterValueException', `Invalid hex string: ${text}`);
      return new ApexBlob(Buffer.from(text, 'hex'));
    },
    'String urlEncode(String inputString, String encodingScheme)': urlEncode,
    'String urlDecode(String inputString, String encodingScheme)': urlDecode
  })
});

const DIGESTS: Record<string, string> = {
  md5: 'md5',
  sha1: 'sha1',
  'sha-256': 'sha256',
  'sha-512': 'sha512',
  'sha3-256': 'sha3-256',
  'sha3-384': 'sha3-384',
  'sha3-512': 'sha3-512'
};
const MACS: Record<string, string> = { hmacmd5: 'md5', hmacsha1: 'sha1', hmacsha256: 'sha256', hmacsha512: 'sha512' };

function algorithm(names: Record<string, string>, name: string): string {
  const found = names[name.toLowerCase()];
  if (!found) throw exception('InvalidParameterValueException', `Invalid algorithm: ${name}`);
  return found;
}

const mac = (name: string, input: ApexBlob, key: ApexBlob): ApexBlob =>
  new ApexBlob(createHmac(algorithm(MACS, name), key.bytes).update(input.bytes).digest());

function cipherName(name: string, key: ApexBlob): string {
  const bits = { aes128: 128, aes192: 192, aes256: 256 }[name.toLowerCase()];
  if (!bits) throw exception('InvalidParameterValueException', `Invalid algorithm: ${name}`);
  if (key.bytes.length * 8 !== bits) throw exception('SecurityException', `Invalid private key. Must be ${bits / 8} bytes.`);
  return `aes-${bits}-cbc`;
}

function encrypt(name: string, key: ApexBlob, iv: Buffer, clear: Buffer): Buffer {
  const cipher = createCipheriv(cipherName(name, key), key.bytes, iv);
  return Buffer.concat([cipher.update(clear), cipher.final()]);
}

function decrypt(name: string, key: ApexBlob, iv: Buffer, data: Buffer): ApexBlob {
  try {
    const cipher = createDecipheriv(cipherName(name, key), key.bytes, iv);
    return new ApexBlob(Buffer.concat([cipher.update(data), cipher.final()]));
  } catch {
    throw exception('SecurityException', 'Given final block not properly padded');
  }
}

function aesKey(bits: number): ApexBlob {
  if (![128, 192, 256].includes(bits)) throw exception('InvalidParameterValueException', `Invalid key size: ${bits}; use 128, 192 or 256`);
  return new ApexBlob(randomBytes(bits / 8));
}

declare({
  name: 'Crypto',
  statics: noNulls({
    'Blob generateDigest(String algorithmName, Blob input)': (name: string, input: ApexBlob) =>
      new ApexBlob(createHash(algorithm(DIGESTS, name)).update(input.bytes).digest()),
    'Blob generateMac(String algorithmName, Blob input, Blob privateKey)': mac,
    'Boolean verifyHMac(String algorithmName, Blob input, Blob privateKey, Blob hmacToVerify)': (
      name: string,
      input: ApexBlob,
      key: ApexBlob,
      given: ApexBlob
    ) => {
      const real = mac(name, input, key).bytes;
      return real.length === given.bytes.length && timingSafeEqual(real, given.bytes);
    },
    'Blob generateAesKey(Integer size)': aesKey,
    'Integer getRandomInteger()': () => randomBytes(4).readInt32BE(),
    'Long getRandomLong()': () => randomBytes(8).readBigInt64BE(),
    'Blob encrypt(String algorithmName, Blob privateKey, Blob initializationVector, Blob clearText)': (
      name: string,
      key: ApexBlob,
      iv: ApexBlob,
      clear: ApexBlob
    ) => new ApexBlob(encrypt(name, key, iv.bytes, clear.bytes)),
    'Blob decrypt(String algorithmName, Blob privateKey, Blob initializationVector, Blob cipherText)': (
      name: string,
      key: ApexBlob,
      iv: ApexBlob,
      data: ApexBlob
    ) => decrypt(name, key, iv.bytes, data.bytes),
    'Blob encryptWithManagedIV(String algorithmName, Blob privateKey, Blob clearText)': (name: string, key: ApexBlob, clear: ApexBlob) => {
      const iv = randomBytes(16);
      return new ApexBlob(Buffer.concat([iv, encrypt(name, key, iv, clear.bytes)]));
    },
    'Blob decryptWithManagedIV(String algorithmName, Blob privateKey, Blob IVAndCipherText)': (
      name: string,
      key: ApexBlob,
      data: ApexBlob
    ) => decrypt(name, key, data.bytes.subarray(0, 16), data.bytes.subarray(16))
  })
});

class ApexUuid {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  sameAs(other: unknown): boolean {
    return other instanceof ApexUuid && other.text === this.text;
  }
  hashText(): string {
    return `U${this.text}`;
  }
  toString(): string {
    return this.text;
  }
}

declare({
  name: 'UUID',
  statics: noNulls({
    'UUID randomUUID()': () => new ApexUuid(randomUUID()),
    'UUID fromString(String uuid)': (text: string) => {
      if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text))
        throw exception('IllegalArgumentException', `Invalid UUID string: ${text}`);
      return new ApexUuid(text.toLowerCase());
    }
  }),
  methods: {
    'Boolean equals(Object obj)': (self: ApexUuid, other: unknown) => self.sameAs(other),
    'Integer hashCode()': (self: ApexUuid) => javaHash(self.text),
    'String toString()': (self: ApexUuid) => self.text
  }
});
