/** Record Ids as text: 15 characters, case-sensitive, with an optional checksum of three. */

const CHECK = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** 15 or 18 characters to 18, or null where it is no Id. A wrong checksum is no Id; its case is repaired from a right one. */
export function fullId(text: string): string | null {
  if (!/^[A-Za-z0-9]{15}(?:[A-Za-z0-5]{3})?$/.test(text)) return null;
  if (text.length === 15) return text + checksum(text);
  const suffix = text.slice(15).toUpperCase();
  const repaired = [...text.slice(0, 15)]
    .map((c, i) => {
      const upper = (CHECK.indexOf(suffix[Math.floor(i / 5)]) >> (i % 5)) & 1;
      return upper ? c.toUpperCase() : c.toLowerCase();
    })
    .join('');
  return checksum(repaired) === suffix ? repaired + suffix : null;
}

function checksum(fifteen: string): string {
  let out = '';
  for (let part = 0; part < 3; part += 1) {
    let bits = 0;
    for (let i = 0; i < 5; i += 1) if (/[A-Z]/.test(fifteen[part * 5 + i])) bits |= 1 << i;
    out += CHECK[bits];
  }
  return out;
}
