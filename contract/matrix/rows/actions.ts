import { cast, EDITOR_ITEM, item, opportunity, PLAN, SELLER_ITEM, template } from '../example.ts';
import { NO_CLASS, NO_OPPORTUNITY, NOT_ALLOWED, NOT_FOUND, type Rows } from '../model.ts';

const move = (title: string) => ({ itemId: item(title), due: '2027-05-14', reason: 'They are on leave', acknowledgesSignOffs: true });
const answer = (returned: unknown): string => ((returned as { applied: boolean }).applied ? 'applied' : 'proposed');

const NOTHING = 'nothing found';
const found = (returned: unknown): string => ((returned as { found: boolean }).found ? 'yes' : NOTHING);

/** What flows and agents call; the parameters are one input of the action. */
export const rows: Rows = {
  'ProposeDateAction.propose seller item': {
    parameters: () => move(SELLER_ITEM),
    answer,
    outcomes: [NO_CLASS, NO_CLASS, 'applied', NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'ProposeDateAction.propose item of the buyer': {
    parameters: () => move(EDITOR_ITEM),
    answer,
    outcomes: [NO_CLASS, NO_CLASS, 'proposed', NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'GetPlanSummaryAction.getSummaries by plan': {
    parameters: () => ({ recordId: cast.id(PLAN) }),
    answer: found,
    outcomes: [NO_CLASS, 'yes', 'yes', NOTHING, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'GetPlanSummaryAction.getSummaries by Opportunity': {
    parameters: () => ({ recordId: opportunity('Meridian Logistics – Operations') }),
    answer: found,
    outcomes: [NO_CLASS, 'yes', 'yes', NOTHING, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'CreatePlanFromTemplateAction.create': {
    parameters: () => ({ opportunityId: opportunity('Halden'), templateId: template(), name: 'Matrix', goLiveDate: '2027-09-01' }),
    outcomes: [NO_CLASS, NO_CLASS, 'yes', NO_OPPORTUNITY, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'CompleteItemAction.complete seller item': {
    parameters: () => ({ itemId: item(SELLER_ITEM) }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  'CompleteItemAction.complete item of the buyer': {
    parameters: () => ({ itemId: item(EDITOR_ITEM) }),
    outcomes: [NO_CLASS, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  }
};
