import { cast, examplePlan, PLAN, settleAll } from '../example.ts';
import { NO_CLASS, NOT_ALLOWED, NOT_FOUND, type Rows } from '../model.ts';

export const rows: Rows = {
  'SellerClosingController.completePlan': {
    parameters: () => ({ planId: cast.id(PLAN), version: examplePlan().version }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'Error_CompleteOpen', NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerClosingController.completePlan of which nothing is left to do': {
    parameters: () => {
      settleAll();
      return { planId: cast.id(PLAN), version: examplePlan().version };
    },
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerClosingController.cancelPlan': {
    parameters: () => ({ planId: cast.id(PLAN), reason: 'Over', version: examplePlan().version }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  }
};
