import { cast, PLAN } from '../example.ts';
import { NO_CLASS, NOT_FOUND, type Rows } from '../model.ts';

export const rows: Rows = {
  'BuyerPlanController.getMyPlans': {
    parameters: () => ({}),
    outcomes: [NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS, 'yes', 'yes', 'yes', 'yes']
  },
  'BuyerPlanController.getPlan': {
    parameters: () => ({ planId: cast.id(PLAN) }),
    outcomes: [NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  }
};
