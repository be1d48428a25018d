import { cast, editDetail, PLAN, removal } from '../example.ts';
import { NO_CLASS, NOT_ALLOWED, NOT_FOUND, type Rows } from '../model.ts';

const risk = (): string => cast.id("SELECT Id FROM Risk__c WHERE Name LIKE 'The CFO travels%'");

export const rows: Rows = {
  'PlanRiskController.addRisk': {
    parameters: () => ({ planId: cast.id(PLAN), fields: '{"title":"A strike"}' }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanRiskController.saveRisk': {
    parameters: () => editDetail('risks', 'riskId', risk(), { status: 'Closed' }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanRiskController.removeRisk': {
    parameters: () => removal('risks', 'riskId', risk()),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  }
};
