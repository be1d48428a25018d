import { cast, opportunity, PLAN } from '../example.ts';
import { NO_CLASS, type Rows } from '../model.ts';

/** The other seller has plans of their own, and the reader owns items. */
const plans = (returned: unknown): string => ((returned as { openPlans: number }).openPlans === 0 ? 'nothing' : 'plans');
const items = (returned: unknown): string => ((returned as { items: unknown[] }).items.length === 0 ? 'nothing' : 'items');
const card = (returned: unknown): string => (returned === null ? 'nothing' : 'card');

export const rows: Rows = {
  'SellerOverviewController.getMyItems': {
    parameters: () => ({ planId: null, pageSize: 200 }),
    answer: items,
    outcomes: [NO_CLASS, 'items', 'items', 'items', NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerOverviewController.getPlansThatNeedMe': {
    parameters: () => ({ most: 50 }),
    answer: plans,
    outcomes: [NO_CLASS, 'nothing', 'plans', 'plans', NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerOverviewController.getPlanCard': {
    parameters: () => ({ recordId: opportunity('Meridian Logistics – Operations') }),
    answer: card,
    outcomes: [NO_CLASS, 'card', 'card', 'nothing', NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerOverviewController.getPlanCard of a plan': {
    parameters: () => ({ recordId: cast.id(PLAN) }),
    answer: card,
    outcomes: [NO_CLASS, 'card', 'card', 'nothing', NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  }
};
