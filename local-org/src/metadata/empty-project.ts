import type { Project } from './model.ts';

/** A project with nothing in it yet. */
export function emptyProject(root: string, name: string): Project {
  return {
    root,
    name,
    sourceApiVersion: '67.0',
    packageDirectories: [],
    defaultLanguage: 'en_US',
    objects: new Map(),
    apex: [],
    lwc: [],
    labels: new Map(),
    translations: new Map(),
    permissionSets: new Map(),
    profiles: new Map(),
    customPermissions: new Map(),
    customMetadata: [],
    documents: new Map(),
    sites: [],
    staticResources: new Map()
  };
}
