import { cast, EDITOR_ITEM, ids, item, PLAN, SELLER_ITEM } from '../example.ts';
import { NO_CLASS, NOT_ALLOWED, NOT_FOUND, OTHER_SIDE, type Rows } from '../model.ts';

/** A dependency of a seller's item, which waits for one of the buyer. */
const dependency = (): string =>
  cast.insert('Item_Dependency__c', { Predecessor__c: item(EDITOR_ITEM), Successor__c: item(SELLER_ITEM), Lag_Days__c: 0 });

export const rows: Rows = {
  'PlanStructureController.linkItems seller item waits': {
    parameters: () => ({
      predecessorId: item(EDITOR_ITEM),
      successorId: item(SELLER_ITEM),
      lagDays: 0,
      acknowledgeSignOffs: true
    }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, OTHER_SIDE, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanStructureController.unlinkItems seller item waits': {
    parameters: () => ({ dependencyId: dependency(), acknowledgeSignOffs: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, OTHER_SIDE, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanStructureController.setLag seller item waits': {
    parameters: () => ({ dependencyId: dependency(), lagDays: 2, seenLagDays: 0, acknowledgeSignOffs: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, OTHER_SIDE, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanStructureController.reorderItems': {
    parameters: () => ({
      planId: cast.id(PLAN),
      orderedItemIds: ids("SELECT Id FROM Action_Item__c WHERE Plan__r.Name = 'Evaluation and purchase'").reverse()
    }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  }
};
