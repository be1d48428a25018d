/** What the server sends for one page and the frame draws: types only, read by both sides. */
import type { Scalar } from '../database/types.ts';

export interface ComponentModel {
  id: string;
  /** `c:thing`, `org:recordDetail`. */
  name: string;
  properties: Record<string, unknown>;
  /** For components that hold others, by slot: the tabs of a tabset. */
  tabs?: { id: string; title: string; active: boolean; components: ComponentModel[] }[];
}

export interface RegionModel {
  name: string;
  components: ComponentModel[];
}

export interface PageReferenceModel {
  type: string;
  attributes: Record<string, string | undefined>;
  state: Record<string, string | undefined>;
}

export interface LayoutSection {
  heading: string | null;
  columns: { field: string; readOnly: boolean; required: boolean }[][];
}

export interface PathModel {
  field: string;
  label: string;
  /** The last step stands for all closed values (value null) until one of them is reached. */
  steps: { value: string | null; label: string; state: 'complete' | 'current' | 'incomplete' | 'won' | 'lost' }[];
  closedOptions: { value: string; label: string }[];
  editable: boolean;
}

export interface RelatedListModel {
  relatedListId: string;
  label: string;
  objectApiName: string;
  columns: ColumnModel[];
  records: unknown[];
  total: number;
  /** Field of the child that points at this record, for a new one; absent when the user may not create. */
  parentField?: string;
}

export interface ColumnModel {
  field: string;
  label: string;
  type: string;
}

/** A quick action: opens a component, or goes to the form for a new record. */
export interface ActionModel {
  name: string;
  label: string;
  component?: string;
  /** The component shows nothing: its `invoke` is called. */
  isHeadless?: boolean;
  url?: string;
}

export interface RecordPageModel {
  kind: 'record';
  title: string;
  reference: PageReferenceModel;
  objectApiName: string;
  recordId: string;
  iconName: string;
  record: unknown;
  objectInfo: unknown;
  picklists: Record<string, unknown>;
  highlights: string[];
  actions: ActionModel[];
  sections: LayoutSection[];
  path: PathModel | null;
  relatedLists: RelatedListModel[];
  /** `main` before `sidebar`; the template decides the widths. */
  template: string;
  regions: RegionModel[];
  canEdit: boolean;
  canDelete: boolean;
}

export interface CreatePageModel {
  kind: 'create';
  title: string;
  reference: PageReferenceModel;
  objectApiName: string;
  objectInfo: unknown;
  picklists: Record<string, unknown>;
  sections: LayoutSection[];
  defaults: Record<string, Scalar>;
}

export interface ObjectHomeModel {
  kind: 'objectHome';
  title: string;
  reference: PageReferenceModel;
  objectApiName: string;
  iconName: string;
  listViews: { name: string; label: string }[];
  listView: string;
  columns: ColumnModel[];
  records: unknown[];
  total: number;
  canCreate: boolean;
}

export interface FlexiPageModel {
  kind: 'flexipage';
  title: string;
  reference: PageReferenceModel;
  template: string;
  regions: RegionModel[];
}

export interface OutboxModel {
  kind: 'outbox';
  title: string;
  reference: PageReferenceModel;
  messages: OutboxMessage[];
}
export interface OutboxMessage {
  id: string;
  kind: string;
  sentOn: string;
  to: string[];
  subject: string;
  text: string;
  html: string | null;
  attachments: string[];
}

export interface MessagePageModel {
  kind: 'message';
  title: string;
  reference: PageReferenceModel;
  message: string;
}

export type PageModel = RecordPageModel | CreatePageModel | ObjectHomeModel | FlexiPageModel | OutboxModel | MessagePageModel;

/** The frame around every page of the app. */
export interface ShellModel {
  appName: string;
  tabs: { label: string; url: string; iconName?: string }[];
  users: { id: string; name: string; detail: string }[];
  userId: string;
  languages: { code: string; label: string }[];
  sites: { label: string; url: string }[];
}

/** One page of an Experience Cloud site. */
export interface SitePageModel {
  title: string;
  reference: PageReferenceModel;
  /** The theme layout's regions around the view's own. */
  header: ComponentModel[];
  footer: ComponentModel[];
  sections: SiteSection[];
}
export interface SiteSection {
  id: string;
  columns: { id: string; width: number; components: ComponentModel[] }[];
}
export interface SiteShellModel {
  label: string;
  basePath: string;
  userName: string;
  routes: { apiName: string; routeType: string; urlPrefix: string; label: string }[];
  languages: { code: string; label: string }[];
  menu: { label: string; url: string }[];
}
