import { partsOnDemand } from 'c/planOnDemand';

/**
 * What the AE's page brings only when it is asked for. A feature takes `plan`, sends `planaction`, `itemopen` and, where it lies
 * over the page, `close`.
 */
const FEATURES = {
  advice: () => import('c/planAdvicePanel'),
  agreement: () => import('c/planAgreement'),
  checkIn: () => import('c/planCheckIn'),
  closing: () => import('c/sellerPlanClosing'),
  comments: () => import('c/planDiscussion'),
  create: () => import('c/sellerPlanCreate'),
  dates: () => import('c/planDateInbox'),
  exporting: () => import('c/sellerExport'),
  goals: () => import('c/planWhy'),
  importing: () => import('c/sellerImport'),
  internalTasks: () => import('c/sellerInternalTasks'),
  people: () => import('c/planPeople'),
  question: () => import('c/planQuestion'),
  risks: () => import('c/planRisks'),
  saveAsTemplate: () => import('c/sellerSaveTemplate'),
  session: () => import('c/sellerPlanningSession'),
  takeAlong: () => import('c/planTakeAlong'),
  undoBar: () => import('c/planUndoBar')
};

export type FeatureName = keyof typeof FEATURES;

export const loadFeature = partsOnDemand<FeatureName>(FEATURES);

export function isFeature(name: string): name is FeatureName {
  return name in FEATURES;
}

/** Features that show what only sellers have: they take `page` as well. */
const WITH_PAGE: readonly string[] = ['internalTasks', 'session'] satisfies FeatureName[];

export function takesPage(name: string): boolean {
  return WITH_PAGE.includes(name);
}
