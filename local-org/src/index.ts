/** What others may use of local org. */
export { loadProject } from './metadata/load-project.ts';
export type * from './metadata/model.ts';
export { openOrg } from './org.ts';
export type { Org, OrgOptions } from './org.ts';
export { ProjectBroken } from './project-broken.ts';
export { serveOrg } from './serve.ts';
export type { RunningOrg } from './serve.ts';
