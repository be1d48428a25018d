import { cast, editDetail, PLAN, removal } from '../example.ts';
import { NO_CLASS, NOT_ALLOWED, NOT_FOUND, type Rows } from '../model.ts';

const criterion = (): string => cast.id("SELECT Id FROM Success_Criterion__c WHERE Name = 'Empty kilometres'");

export const rows: Rows = {
  'PlanCriterionController.addCriterion': {
    parameters: () => ({ planId: cast.id(PLAN), fields: '{"name":"Fewer trucks"}', acknowledged: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanCriterionController.saveCriterion': {
    parameters: () => editDetail('criteria', 'criterionId', criterion(), { targetValue: '16' }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanCriterionController.removeCriterion': {
    parameters: () => ({ ...removal('criteria', 'criterionId', criterion()), acknowledged: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  }
};
