import { declare } from '../declare.ts';
import { exception } from '../../runtime/exception.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import { runningUser } from '../running-user.ts';

/** A custom label in a language, by default the running user's; the label's own text where it is not translated. */
export function labelText(name: string, language = runningUser().language): string {
  const { project } = currentTransaction().database;
  const label =
    project.labels.get(name) ?? [...project.labels.values()].find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!label) throw exception('IllegalArgumentException', `Custom label ${name} does not exist`);
  return translated(label.name, language) ?? label.value;
}

function translated(name: string, language: string): string | undefined {
  const { translations } = currentTransaction().database.project;
  return (translations.get(language) ?? translations.get(language.split('_')[0]))?.customLabels.get(name);
}

declare({
  name: 'System.Label',
  statics: {
    'String get(String namespace, String label)': (_namespace: string | null, name: string) => labelText(name),
    'String get(String namespace, String label, String language)': (_namespace: string | null, name: string, language: string) =>
      labelText(name, language),
    'Boolean translationExists(String namespace, String label, String language)': (
      _namespace: string | null,
      name: string,
      language: string
    ) => translated(name, language) !== undefined
  }
});
