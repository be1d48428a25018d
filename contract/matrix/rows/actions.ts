import { EDITOR_ITEM, item, SELLER_ITEM } from '../example.ts';
import { NO_CLASS, NOT_FOUND, type Rows } from '../model.ts';

const move = (title: string) => ({ itemId: item(title), due: '2027-05-14', reason: 'They are on leave', acknowledgesSignOffs: true });
const answer = (returned: unknown): string => ((returned as { applied: boolean }).applied ? 'applied' : 'proposed');

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
  }
};
