import { cast, workInSalesOperations, opportunity, PLAN, template } from '../example.ts';
import { NO_CLASS, NO_OPPORTUNITY, NOT_FOUND, type Rows } from '../model.ts';

const NO_TEMPLATES = 'Error_TemplateNotAllowed';

const sheet = [{ clientKey: 'matrix-1', rowNumber: 2, title: 'Step of a sheet', owner: 'Nora Klein', side: 'Buyer' }];

export const rows: Rows = {
  'SellerBuildController.previewCopy': {
    parameters: () => ({ sourcePlanId: cast.id(PLAN), opportunityId: opportunity('Halden'), goLiveDate: '2027-09-01' }),
    outcomes: [NO_CLASS, NO_OPPORTUNITY, 'yes', NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerBuildController.copyPlan': {
    parameters: () => ({ sourcePlanId: cast.id(PLAN), opportunityId: opportunity('Halden'), name: 'Matrix', goLiveDate: '2027-09-01' }),
    outcomes: [NO_CLASS, NO_OPPORTUNITY, 'yes', NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerBuildController.saveAsTemplate': {
    parameters: () => ({ planId: cast.id(PLAN), name: 'Matrix', description: null, templateId: null }),
    outcomes: [NO_CLASS, NO_TEMPLATES, NO_TEMPLATES, NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerBuildController.saveAsTemplate by sales operations': {
    parameters: () => {
      workInSalesOperations('seller reader', 'seller editor', 'other seller');
      return { planId: cast.id(PLAN), name: 'Matrix', description: 'Of a deal that went well', templateId: null };
    },
    outcomes: [NO_CLASS, 'yes', 'yes', 'yes', NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerBuildController.saveAsTemplate by sales operations, as the next version': {
    parameters: () => {
      workInSalesOperations('seller reader', 'seller editor', 'other seller');
      return { planId: cast.id(PLAN), name: null, description: null, templateId: template() };
    },
    outcomes: [NO_CLASS, 'yes', 'yes', 'yes', NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerBuildController.createLightPlan': {
    parameters: () => ({
      opportunityId: opportunity('Halden'),
      name: 'Matrix',
      goLiveDate: null,
      steps: [{ title: 'First step', side: 'Buyer', due: null }]
    }),
    outcomes: [NO_CLASS, NO_OPPORTUNITY, 'yes', NO_OPPORTUNITY, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerBuildController.findCopyablePlans': {
    parameters: () => ({ search: 'Evaluation' }),
    outcomes: [NO_CLASS, 'yes', 'yes', 'yes', NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerBuildController.getTemplates': {
    parameters: () => ({}),
    outcomes: [NO_CLASS, 'yes', 'yes', 'yes', NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerBuildController.validateNewPlanRows': {
    parameters: () => ({ opportunityId: opportunity('Halden'), rows: sheet, people: [{ name: 'Nora Klein', side: 'Buyer' }] }),
    outcomes: [NO_CLASS, NO_OPPORTUNITY, 'yes', NO_OPPORTUNITY, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'SellerBuildController.createPlanFromRows': {
    parameters: () => ({
      opportunityId: opportunity('Halden'),
      name: 'Matrix',
      goLiveDate: null,
      rows: sheet,
      people: [{ name: 'Nora Klein', side: 'Buyer' }],
      goodRowsOnly: false
    }),
    outcomes: [NO_CLASS, NO_OPPORTUNITY, 'yes', NO_OPPORTUNITY, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  }
};
