import { agree, cast, change, EDITOR_ITEM, JOINT_ITEM, PARTICIPANT_ITEM, PLAN, SELLER_ITEM } from '../example.ts';
import { NO_CLASS, NOT_ALLOWED, NOT_FOUND, type Rows } from '../model.ts';

/** What the record's own rule says. */
const NO_REASON = 'Say why the item is blocked or not needed, then save again.';

export const rows: Rows = {
  'PlanItemController.changeItemStatus seller item': {
    parameters: () => change(SELLER_ITEM),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.changeItemStatus item of the buyer editor': {
    parameters: () => change(EDITOR_ITEM),
    outcomes: [NO_CLASS, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.changeItemStatus item of the buyer participant': {
    parameters: () => change(PARTICIPANT_ITEM),
    outcomes: [NO_CLASS, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.changeItemStatus joint item': {
    parameters: () => ({ ...change(JOINT_ITEM, 'Blocked'), reason: 'Nobody is free' }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.changeItemStatus joint item, without the reason': {
    parameters: () => change(JOINT_ITEM, 'Blocked'),
    outcomes: [NO_CLASS, NOT_ALLOWED, NO_REASON, NOT_FOUND, NO_REASON, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.changeItemStatus item of the buyer participant in an agreed plan': {
    parameters: () => {
      agree();
      return change(PARTICIPANT_ITEM, 'Done');
    },
    outcomes: [NO_CLASS, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.addComment': {
    parameters: () => ({ planId: cast.id(PLAN), itemId: null, body: 'A comment' }),
    outcomes: [NO_CLASS, 'yes', 'yes', NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.getChangeToken': {
    parameters: () => ({ planId: cast.id(PLAN) }),
    outcomes: [NO_CLASS, 'yes', 'yes', NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  }
};
