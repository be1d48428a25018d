import type { DatabaseCore } from '../core.ts';
import type { Values } from '../store/row-store.ts';
import type { WorkRow } from './work-row.ts';

/** File types that are not called like their extension. */
const fileTypes: Record<string, string> = {
  TXT: 'TEXT',
  DOC: 'WORD',
  DOCX: 'WORD_X',
  XLS: 'EXCEL',
  XLSX: 'EXCEL_X',
  PPT: 'POWER_POINT',
  PPTX: 'POWER_POINT_X'
};

/** A new version of a file brings its document, which belongs to its owner and is linked to where it was first published. */
export function publishVersion(core: DatabaseCore, version: WorkRow, system: Values): void {
  const { values } = version;
  const FileExtension = /\.(\w+)$/.exec(String(values['PathOnClient'] ?? ''))?.[1]?.toLowerCase() ?? null;
  const type = (FileExtension ?? 'unknown').toUpperCase();
  const about: Values = {
    FileExtension,
    FileType: fileTypes[type] ?? type,
    ContentSize: Buffer.from(String(values['VersionData'] ?? ''), 'base64').length
  };
  const known = typeof values['ContentDocumentId'] === 'string' ? values['ContentDocumentId'] : undefined;
  const documentId = known ?? core.newId('ContentDocument');
  const earlier = known === undefined ? 0 : retireVersions(core, known, values['Id']!);
  Object.assign(values, about, { ContentDocumentId: documentId, IsLatest: true, VersionNumber: String(earlier + 1) });
  core.store.update(core.objectOf('ContentVersion'), [values], [...Object.keys(about), 'ContentDocumentId', 'IsLatest', 'VersionNumber']);
  const shown: Values = { ...about, Title: values['Title']!, LatestPublishedVersionId: values['Id']! };
  const documents = core.objectOf('ContentDocument');
  if (known !== undefined) {
    core.store.update(documents, [{ ...shown, Id: known }], Object.keys(shown));
    return;
  }
  const OwnerId = values['OwnerId']!;
  const Description = values['Description'] ?? null;
  core.store.insert(documents, [{ ...system, ...shown, Id: documentId, OwnerId, Description, IsArchived: false }]);
  const places = new Map([[OwnerId, 'I']]);
  if (values['FirstPublishLocationId']) places.set(values['FirstPublishLocationId'], 'V');
  const links = [...places].map(([LinkedEntityId, ShareType]) => ({
    ...system,
    Id: core.newId('ContentDocumentLink'),
    ContentDocumentId: documentId,
    LinkedEntityId,
    ShareType,
    Visibility: 'AllUsers'
  }));
  core.store.insert(core.objectOf('ContentDocumentLink'), links);
}

/** The document's versions so far are no longer its latest; gives how many there are. */
function retireVersions(core: DatabaseCore, documentId: string, latest: Values[string]): number {
  const sql = 'SELECT "Id" FROM "ContentVersion" WHERE "ContentDocumentId" = ? AND "Id" <> ?';
  const rows = core.connection.all(sql, [documentId, String(latest)]).map(([id]) => ({ Id: String(id), IsLatest: false }));
  if (rows.length > 0) core.store.update(core.objectOf('ContentVersion'), rows, ['IsLatest']);
  return rows.length;
}
