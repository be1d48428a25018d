import { cast, examplePlan, PLAN } from '../example.ts';
import { NO_CLASS, NOT_ALLOWED, NOT_FOUND, type Rows } from '../model.ts';

export const rows: Rows = {
  'PlanContentController.saveFacts': {
    parameters: () => ({
      planId: cast.id(PLAN),
      fields: JSON.stringify({ jointGoal: 'Live before the season' }),
      version: examplePlan().factsVersion,
      acknowledgeSignOffs: true
    }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanContentController.saveFacts objectives of the buyer': {
    parameters: () => ({
      planId: cast.id(PLAN),
      fields: JSON.stringify({ buyerObjectives: 'Fewer empty miles' }),
      version: examplePlan().factsVersion,
      acknowledgeSignOffs: true
    }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'Error_OtherSideFacts', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanContentController.getLinks': {
    parameters: () => ({ planId: cast.id(PLAN) }),
    outcomes: [NO_CLASS, 'yes', 'yes', NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanContentController.getCalendar': {
    parameters: () => ({ planId: cast.id(PLAN), mine: false }),
    outcomes: [NO_CLASS, 'yes', 'yes', NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  }
};
