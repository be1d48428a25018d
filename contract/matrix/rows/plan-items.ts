import { agree, cast, change, edit, EDITOR_ITEM, item, JOINT_ITEM, PARTICIPANT_ITEM, PLAN, SELLER_ITEM, versionOf } from '../example.ts';
import { NO_CLASS, NOT_ALLOWED, NOT_FOUND, OTHER_SIDE, type Rows } from '../model.ts';

/** What the record's own rule says. */
const NO_REASON = 'Say why the item is blocked or not needed, then save again.';

/** An item that the seller side proposed to the buyer side. */
function proposedItem(): { itemId: string; version: string | undefined } {
  const itemId = cast.insert('Action_Item__c', {
    Plan__c: cast.id(PLAN),
    Name: 'Name a sponsor',
    Side__c: 'Buyer',
    Proposed__c: true,
    Proposed_Side__c: 'Seller',
    Status__c: 'Not Needed',
    Reason__c: 'Proposed'
  });
  return { itemId, version: versionOf(itemId) };
}

/** An item as the page shows it now, one of many to do something with. */
function seen(title: string): { itemId: string; version: string | undefined } {
  const itemId = item(title);
  return { itemId, version: versionOf(itemId) };
}

/** An item that somebody removed just now. */
function removedItem(title: string): { itemId: string; acknowledgeSignOffs: boolean } {
  const itemId = item(title);
  cast.delete('Action_Item__c', itemId);
  return { itemId, acknowledgeSignOffs: true };
}

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
  },
  'PlanItemController.createItem': {
    parameters: () => ({
      planId: cast.id(PLAN),
      fields: JSON.stringify({ title: 'Sign the contract', side: 'Joint' }),
      clientKey: 'matrix',
      acknowledgeSignOffs: true
    }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.saveItem seller item': {
    parameters: () => ({ ...edit(SELLER_ITEM, { outcome: 'Named' }), acknowledgeSignOffs: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, OTHER_SIDE, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.saveItem item of the buyer participant': {
    parameters: () => ({ ...edit(PARTICIPANT_ITEM, { outcome: 'Held' }), acknowledgeSignOffs: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, OTHER_SIDE, NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.saveItem link of the buyer participant': {
    parameters: () => ({ ...edit(PARTICIPANT_ITEM, { link: 'https://example.com' }), acknowledgeSignOffs: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, OTHER_SIDE, NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.saveItems': {
    parameters: () => ({
      planId: cast.id(PLAN),
      edits: [edit(EDITOR_ITEM, { role: 'Champion' })],
      acknowledgeSignOffs: true
    }),
    outcomes: [NO_CLASS, NOT_ALLOWED, OTHER_SIDE, NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.changeItemStatuses': {
    parameters: () => ({
      planId: cast.id(PLAN),
      items: [seen(SELLER_ITEM), seen(JOINT_ITEM)],
      status: 'Blocked',
      reason: 'Nobody is free',
      earlyStartReason: null
    }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.removeItems': {
    parameters: () => ({ planId: cast.id(PLAN), items: [seen(EDITOR_ITEM), seen(JOINT_ITEM)], acknowledgeSignOffs: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, OTHER_SIDE, NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.restoreItem seller item': {
    parameters: () => removedItem(SELLER_ITEM),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, OTHER_SIDE, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.restoreItem joint item': {
    parameters: () => removedItem(JOINT_ITEM),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.removeItem seller item': {
    parameters: () => ({ ...edit(SELLER_ITEM, {}), acknowledgeSignOffs: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, OTHER_SIDE, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.removeItem proposal of the seller': {
    parameters: () => ({ ...proposedItem(), acknowledgeSignOffs: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'Error_ItemIsProposed', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.acceptItem': {
    parameters: () => ({ ...proposedItem(), acknowledgeSignOffs: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanItemController.declineItem': {
    parameters: () => ({ ...proposedItem(), reason: 'We have one' }),
    outcomes: [NO_CLASS, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  }
};
