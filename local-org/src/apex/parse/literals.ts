const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The text that a quoted literal stands for; `'''` literals keep their lines. */
export function stringLiteral(source: string): string {
  const quotes = source.startsWith("'''") ? 3 : 1;
  const text = quotes === 3 ? source.slice(3, -3).replace(/^\r?\n/, '') : source.slice(1, -1);
  return text.replace(/\\(u[0-9a-fA-F]{4}|.)/g, (_, code: string) =>
    code.length === 5 ? String.fromCharCode(parseInt(code.slice(1), 16)) : (escapes[code] ?? code)
  );
}
