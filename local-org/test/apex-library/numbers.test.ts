import { test } from 'node:test';
import { check } from './harness.ts';

test('Integer, Long and Double: reading and writing', () => {
  check([
    ["Integer.valueOf('123')", '123'],
    ["Integer.valueOf('12a')", 'System.TypeException: Invalid integer: 12a'],
    ["Integer.valueOf('3000000000')", 'System.TypeException: Invalid integer: 3000000000'],
    ['Integer.valueOf((String) null)', 'System.NullPointerException: Argument cannot be null.'],
    ["Long.valueOf('3000000000')", '3000000000'],
    ["Double.valueOf('1.5')", '1.5'],
    ["Double.valueOf('x')", 'System.TypeException: Invalid double: x'],
    ["Decimal.valueOf('12.4567')", '12.4567'],
    ['1234567.format()', '1,234,567'],
    ['(2.9).intValue()', '2'],
    ["Boolean.valueOf('TRUE')", 'true'],
    ["Boolean.valueOf('yes')", 'false']
  ]);
});

test('Decimal: scale, rounding, division', () => {
  check([
    ['(8.123456).setScale(5, System.RoundingMode.UP)', '8.12346'],
    ['(5.245).setScale(2)', '5.24'],
    ['(5.245).setScale(2, RoundingMode.HALF_UP)', '5.25'],
    ['(1.5).setScale(-40)', 'System.MathException: Scale must be between -33 and 33'],
    ['(19.0).divide(100, 3)', '0.190'],
    ['(12.4567).divide(7, 2, System.RoundingMode.UP)', '1.78'],
    ['(1.0).divide(0, 2)', 'System.MathException: Divide by 0'],
    ["(5.5).round() + ' ' + (6.5).round() + ' ' + (4.5).round(System.RoundingMode.HALF_UP)", '6 6 5'],
    ["(123.45).precision() + ' ' + (123.450).scale()", '5 3'],
    ['(1.1).pow(3)', '1.331'],
    ['(-5.5).abs()', '5.5'],
    ['(100.00).stripTrailingZeros().toPlainString()', '100'],
    ['(1234.5678).format()', '1,234.568'],
    ["(-1.5).round(System.RoundingMode.CEILING) + ' ' + (-1.5).round(System.RoundingMode.FLOOR)", '-1 -2'],
    ['(1.5).round(System.RoundingMode.UNNECESSARY)', 'System.MathException: Rounding necessary']
  ]);
});

test('Math', () => {
  check([
    ["Math.abs(-42) + ' ' + Math.abs(-42.5)", '42 42.5'],
    ["Math.max(3, 6) + ' ' + Math.min(3.5, 6.25)", '6 3.5'],
    ["Math.mod(12, 5) + ' ' + Math.mod(-12, 5)", '2 -2'],
    ['Math.mod(1, 0)', 'System.MathException: Divide by 0'],
    ["Math.ceil(-10.2) + ' ' + Math.floor(-10.2)", '-10 -11'],
    ["Math.round(4.5) + ' ' + Math.round(5.5)", '4 6'],
    ['Math.roundToLong(3000000000.6)', '3000000001'],
    ['Math.pow(2, 10)', '1024.0'],
    ['Math.sqrt(16.0)', '4.0'],
    ['Math.signum(-3.2)', '-1'],
    ['Math.PI > 3.14', 'true'],
    ['Math.random() < 1', 'true']
  ]);
});

test('Blob, EncodingUtil, Crypto, UUID', () => {
  check([
    ["EncodingUtil.base64Encode(Blob.valueOf('héllo'))", 'aMOpbGxv'],
    ["EncodingUtil.base64Decode('aGVsbG8=').toString()", 'hello'],
    ["Blob.valueOf('é').size()", '2'],
    ["EncodingUtil.convertToHex(Crypto.generateDigest('SHA-256', Blob.valueOf('abc'))).left(16)", 'ba7816bf8f01cfea'],
    ["EncodingUtil.convertToHex(Crypto.generateMac('hmacSHA256', Blob.valueOf('abc'), Blob.valueOf('key'))).left(8)", '9c196e32'],
    ["EncodingUtil.urlEncode('a b&ü/*', 'UTF-8')", 'a+b%26%C3%BC%2F*'],
    ["EncodingUtil.urlDecode('a+b%26%C3%BC', 'UTF-8')", 'a b&ü'],
    ["EncodingUtil.convertFromHex('4a4b').toString()", 'JK'],
    [
      "Blob key = Crypto.generateAesKey(256); return Crypto.decryptWithManagedIV('AES256', key, Crypto.encryptWithManagedIV('AES256', key, Blob.valueOf('secret'))).toString();",
      'secret'
    ],
    ["Crypto.generateDigest('SHA-9', Blob.valueOf('a'))", 'System.InvalidParameterValueException: Invalid algorithm: SHA-9'],
    ['UUID.randomUUID().toString().length()', '36'],
    ["UUID.fromString('00000000-0000-4000-8000-000000000000') == UUID.fromString('00000000-0000-4000-8000-000000000000')", 'true']
  ]);
});

test('Id', () => {
  check([
    ["Id.valueOf('001D000000IqhSL')", '001D000000IqhSLIAZ'],
    ["Id.valueOf('nonsense')", 'System.StringException: Invalid id: nonsense'],
    ["Id.valueOf('001D000000IqhSLIAZ').to15()", '001D000000IqhSL'],
    ["Id.valueOf('001D000000IqhSL').getSObjectType()", 'Account']
  ]);
});
