import { sep } from 'node:path';
import { filesBelow, location, problem, readMetadata, shown } from './loading.ts';
import type { Loading } from './loading.ts';

interface DocumentFolder {
  /** Root element; empty where it differs from file to file. */
  type: string;
  suffix: string;
  /** Files of a folder's own, which keeps its name in theirs. */
  nested?: { type: string; suffix: string };
  /** Nothing in local org acts on it: read, so that a broken file is found, and that is all. */
  isInert?: true;
}

/** Folders whose files are carried as Documents. */
export const documentFolders: Record<string, DocumentFolder> = {
  flexipages: { type: 'FlexiPage', suffix: 'flexipage' },
  layouts: { type: 'Layout', suffix: 'layout' },
  tabs: { type: 'CustomTab', suffix: 'tab' },
  applications: { type: 'CustomApplication', suffix: 'app' },
  quickActions: { type: 'QuickAction', suffix: 'quickAction' },
  networks: { type: 'Network', suffix: 'network' },
  networkBranding: { type: 'NetworkBranding', suffix: 'networkBranding', isInert: true },
  sites: { type: 'CustomSite', suffix: 'site', isInert: true },
  digitalExperienceConfigs: { type: 'DigitalExperienceConfig', suffix: 'digitalExperienceConfig' },
  reportTypes: { type: 'ReportType', suffix: 'reportType', isInert: true },
  reports: { type: 'Report', suffix: 'report', nested: { type: 'ReportFolder', suffix: 'reportFolder' }, isInert: true },
  dashboards: { type: 'Dashboard', suffix: 'dashboard', nested: { type: 'DashboardFolder', suffix: 'dashboardFolder' }, isInert: true },
  notificationtypes: { type: 'CustomNotificationType', suffix: 'notiftype' },
  roles: { type: 'Role', suffix: 'role' },
  settings: { type: '', suffix: 'settings', isInert: true },
  messageChannels: { type: 'LightningMessageChannel', suffix: 'messageChannel' },
  pathAssistants: { type: 'PathAssistant', suffix: 'pathAssistant', isInert: true },
  cspTrustedSites: { type: 'CspTrustedSite', suffix: 'cspTrustedSite', isInert: true },
  remoteSiteSettings: { type: 'RemoteSiteSetting', suffix: 'remoteSite', isInert: true }
};

/** Reads one of those folders into `project.documents`. */
export function loadDocuments(loading: Loading, folder: string, kind: string): void {
  const known = documentFolders[kind];
  if (!known) throw new Error(`No documents are read from folders named ${kind}`);
  for (const path of filesBelow(loading, folder)) {
    const inFolder = path
      .slice(folder.length + 1)
      .split(sep)
      .join('/');
    const found = [known, ...(known.nested ? [known.nested] : [])].find(({ suffix }) => inFolder.endsWith(`.${suffix}-meta.xml`));
    // A network branding's image file stands beside its description.
    if (!found && kind === 'networkBranding') continue;
    if (!found) {
      problem(loading, path, `Nothing in local org reads this file of ${shown(loading, folder)}`);
      continue;
    }
    const file = readMetadata(loading, path, found.type || undefined);
    if (!file) continue;
    const fullName = decodeURIComponent(inFolder.slice(0, -`.${found.suffix}-meta.xml`.length));
    const type = found.type || 'Settings';
    const ofType = loading.project.documents.get(type) ?? new Map();
    loading.project.documents.set(type, ofType);
    const earlier = ofType.get(fullName);
    if (earlier) problem(loading, path, `${type} ${fullName} is defined twice; the other is in ${earlier.source.file}`, 1);
    ofType.set(fullName, { type, fullName, content: file.content, source: location(loading, path) });
  }
}
