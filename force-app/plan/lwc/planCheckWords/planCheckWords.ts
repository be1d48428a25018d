/**
 * Words that say nothing, in English and German: a plan is written in either, whatever the language of whoever reads it. A word
 * stands for its forms as well ("review" for "reviews", "prüf" for "prüfen").
 */
const VAGUE = [
  'align advise check clarif clear complet continu coordinat discuss evaluat finalis finaliz finish follow handl look meet prepar provid review',
  'send start sync talk updat work call catch touch share submit',
  'answer deck demo detail document doc email feedback info inform information input internal issue item kickoff mail material matter meeting',
  'next open offer paper plan point product project proposal question solution status step stuff task thing topic various workshop',
  'abklär abstimm angeh ansehen anschau anruf austausch bereitstell beginn besprech bespr diskut durchführ durchgeh erledig erstell',
  'fertigstell freigeb klär koordinier kümmer lesen machen nachfass prüf schick senden sicht telefon treff überprüf vorbereit vorstell weiter',
  'abgleich abschluss aktualis angebot aufgabe besprechung detail dokument fragen gespräch intern nächst offen präsentation',
  'projekt produkt punkt rückmeld sache schritt stand termin thema themen unterlage vorschlag vorschläg lösung mail divers'
]
  .join(' ')
  .split(' ');
/** Too short to stand for their forms. */
const VAGUE_EXACTLY = 'ask do get go see tbd tba tbc todo up via per bei nach vor über'.split(' ');
const FILLERS = (
  'a all an and any at by for from her his in into it its my of off on or our out some that the their then this to us we with your ' +
  'alle allen aller als am an auf aus das dem den der des die ein eine einem einen einer es für gegen ihr ihre ihren im in ins mit oder ' +
  'sein seine sich um und uns unser unsere unseren vom von wir zu zum zur'
).split(' ');
const LONGEST_ENDING = 4;

const TEAMS = 'abteilung bereich committee department dept everybody everyone gremium group gruppe jemand kollegen kolleginnen mannschaft'
  .concat(' niemand nobody somebody someone squad staff tba tbd team teams unassigned unbekannt unit unknown')
  .split(' ');
const COMPOUNDS = /.(abteilung|team|gruppe|bereich)$/;
/** Names of functions: nobody is called so, unless there is more to the name. */
const FUNCTIONS = (
  'all alle any board buyer buyers compliance customer einkauf engineering finance finanzen geschäftsführung hr internal it kunde kunden ' +
  'legal management marketing nn n operations offen open procurement purchasing recht sales security seller sicherheit support vendor ' +
  'vertrieb vorstand wir we und and the das der die'
).split(' ');

/** "Review proposal", "Vorschlag prüfen": true for any project, so it says nothing about this one. */
export function isVagueTitle(title: string): boolean {
  const words = wordsIn(title).filter((word) => !FILLERS.includes(word) && !/^\d+$/.test(word));
  return words.every((word) => VAGUE_EXACTLY.includes(word) || VAGUE.some((stem) => isFormOf(word, stem)));
}

/** Whether this is a group or a placeholder rather than one person. */
export function isTeamName(name: string): boolean {
  const words = wordsIn(name);
  return words.some((word) => TEAMS.includes(word) || COMPOUNDS.test(word)) || words.every((word) => FUNCTIONS.includes(word));
}

function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function isFormOf(word: string, stem: string): boolean {
  return word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING;
}
