import { partsOnDemand } from 'c/planOnDemand';

/**
 * What the AE's page brings only when it is asked for. A feature takes `plan` and `page`, sends `planaction`, `itemopen` and,
 * where it lies over the page, `close`.
 */
const FEATURES = {
  advice: () => import('c/planAdvice'),
  agreement: () => import('c/planAgreement'),
  closing: () => import('c/sellerPlanClosing'),
  comments: () => import('c/planDiscussion'),
  create: () => import('c/sellerPlanCreate'),
  dates: () => import('c/planDateInbox'),
  goals: () => import('c/planWhy'),
  people: () => import('c/planPeople'),
  question: () => import('c/planQuestion'),
  risks: () => import('c/planRisks'),
  undoBar: () => import('c/planUndoBar'),
  checkIn: () => import('c/planDiscussion'),
  session: () => import('c/planDiscussion'),
  internalTasks: () => import('c/planDiscussion'),
  importing: () => import('c/planDiscussion'),
  exporting: () => import('c/planDiscussion'),
  takeAlong: () => import('c/planDiscussion'),
  saveAsTemplate: () => import('c/planDiscussion')
};

export type FeatureName = keyof typeof FEATURES;

export const loadFeature = partsOnDemand<FeatureName>(FEATURES);
