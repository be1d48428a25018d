/** The arguments of a generic type's text: `Map<String, List<Id>>` has `String` and `List<Id>`. */
export function typeArguments(type: string): string[] {
  const open = type.indexOf('<');
  if (open < 0) return [];
  const parts: string[] = [];
  let depth = 0;
  let start = open + 1;
  for (let i = start; i < type.length; i += 1) {
    if (type[i] === '<') depth += 1;
    else if (type[i] === '>' && depth > 0) depth -= 1;
    else if ((type[i] === ',' && depth === 0) || i === type.length - 1) {
      parts.push(type.slice(start, i).trim());
      start = i + 1;
    }
  }
  return parts;
}
