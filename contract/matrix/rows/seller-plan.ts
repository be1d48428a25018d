import { called, cast, draft, examplePlan, opportunity, PLAN, template } from '../example.ts';
import { NO_CLASS, NO_OPPORTUNITY, NOT_ALLOWED, NOT_FOUND, type Rows } from '../model.ts';

export const rows: Rows = {
  'SellerPlanController.getPage': {
    parameters: () => ({ recordId: opportunity('Meridian Logistics – Operations') }),
    outcomes: [NO_CLASS, 'yes', 'yes', 'yes', NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerPlanController.getPage of a plan': {
    parameters: () => ({ recordId: cast.id(PLAN) }),
    outcomes: [NO_CLASS, 'yes', 'yes', NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerPlanController.previewPlan': {
    parameters: () => ({ templateId: template(), goLiveDate: '2027-09-01' }),
    outcomes: [NO_CLASS, 'yes', 'yes', 'yes', NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerPlanController.createPlan': {
    parameters: () => ({ opportunityId: opportunity('Halden'), templateId: template(), name: 'Matrix', goLiveDate: '2027-09-01' }),
    outcomes: [NO_CLASS, NO_OPPORTUNITY, 'yes', NO_OPPORTUNITY, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerPlanController.sharePlan': {
    parameters: () => ({ planId: cast.id(PLAN), version: examplePlan().version }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'Error_ShareNotDraft', NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerPlanController.sharePlan a draft': {
    parameters: () => {
      const planId = draft();
      const { plan } = called<{ plan: { version: string } }>('seller editor', 'SellerPlanController', 'getPage', {
        recordId: opportunity('Halden')
      });
      return { planId, version: plan.version };
    },
    outcomes: [NO_CLASS, NOT_FOUND, 'yes', NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  }
};
