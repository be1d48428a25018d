import type { ObjectModel, ObjectTranslation } from '../metadata/model.ts';
import type { ApiCall } from './call.ts';

/** The object's labels in the language of the session's user, when it is not the project's own. */
export function translationFor(call: ApiCall, object: ObjectModel): ObjectTranslation | undefined {
  const { access, project } = call.org.database;
  const { language } = access.user(call.userId);
  const translation = project.translations.get(language) ?? project.translations.get(language.split('_')[0] ?? '');
  return translation?.objects.get(object.name.toLowerCase());
}
