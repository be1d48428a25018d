import { agree, cast, EDITOR_ITEM, item, JOINT_ITEM, move, PARTICIPANT_ITEM, PLAN, proposed, SELLER_ITEM } from '../example.ts';
import { NO_CLASS, NOT_ALLOWED, NOT_FOUND, type Rows } from '../model.ts';

const [APPLIED, PROPOSED] = ['applied', 'proposed'];
/** Whether the move was the mover's own to make. */
const answer = (returned: unknown): string => ((returned as { applied: boolean }).applied ? APPLIED : PROPOSED);
const decision = (accept: boolean) => ({ accept, comment: null, acknowledgesSignOffs: true });
/** Inside the float of every item, and after go-live. */
const [SOON, LATE] = ['2027-05-13', '2027-07-30'];

export const rows: Rows = {
  'PlanDateController.previewMove seller item': {
    parameters: () => ({ itemId: item(SELLER_ITEM), start: null, due: SOON }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanDateController.previewMove item of the buyer participant': {
    parameters: () => ({ itemId: item(PARTICIPANT_ITEM), start: null, due: SOON }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanDateController.moveItem seller item': {
    parameters: () => ({ move: move(SELLER_ITEM, SOON) }),
    answer,
    outcomes: [NO_CLASS, NOT_ALLOWED, APPLIED, NOT_FOUND, PROPOSED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanDateController.moveItem item of the buyer editor': {
    parameters: () => ({ move: move(EDITOR_ITEM, '2027-05-14') }),
    answer,
    outcomes: [NO_CLASS, NOT_ALLOWED, PROPOSED, NOT_FOUND, APPLIED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanDateController.moveItem item of the buyer participant': {
    parameters: () => ({ move: move(PARTICIPANT_ITEM, SOON) }),
    answer,
    outcomes: [NO_CLASS, NOT_ALLOWED, PROPOSED, NOT_FOUND, APPLIED, PROPOSED, NOT_FOUND, NOT_FOUND]
  },
  'PlanDateController.moveItem joint item': {
    parameters: () => ({ move: move(JOINT_ITEM, '2027-06-02') }),
    answer,
    outcomes: [NO_CLASS, NOT_ALLOWED, APPLIED, NOT_FOUND, APPLIED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanDateController.moveItem seller item in an agreed plan, inside its float': {
    parameters: () => {
      agree();
      return { move: move(SELLER_ITEM, '2027-05-12') };
    },
    answer,
    outcomes: [NO_CLASS, NOT_ALLOWED, APPLIED, NOT_FOUND, PROPOSED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanDateController.moveItem seller item in an agreed plan, pushing an item of the buyer': {
    parameters: () => {
      agree();
      return { move: move('Finish the legal review', '2027-05-21') };
    },
    answer,
    outcomes: [NO_CLASS, NOT_ALLOWED, PROPOSED, NOT_FOUND, PROPOSED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanDateController.moveItem joint item in an agreed plan, inside its float': {
    parameters: () => {
      agree();
      return { move: move(JOINT_ITEM, '2027-06-02') };
    },
    answer,
    outcomes: [NO_CLASS, NOT_ALLOWED, PROPOSED, NOT_FOUND, PROPOSED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanDateController.moveItem seller item in an agreed plan, past go-live': {
    parameters: () => {
      agree();
      return { move: move(SELLER_ITEM, LATE) };
    },
    answer,
    outcomes: [NO_CLASS, NOT_ALLOWED, PROPOSED, NOT_FOUND, PROPOSED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanDateController.decideProposal of the buyer, accepted': {
    parameters: () => ({ ...proposed('buyer editor', SELLER_ITEM, SOON), ...decision(true) }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanDateController.decideProposal of the seller, accepted': {
    parameters: () => ({ ...proposed('seller editor', EDITOR_ITEM, '2027-05-14'), ...decision(true) }),
    outcomes: [NO_CLASS, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanDateController.decideProposal of the seller in an agreed plan, accepted': {
    parameters: () => {
      agree();
      return { ...proposed('seller editor', SELLER_ITEM, LATE), ...decision(true) };
    },
    outcomes: [NO_CLASS, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanDateController.decideProposal of the buyer participant, declined': {
    parameters: () => ({ ...proposed('buyer participant', PARTICIPANT_ITEM, SOON), ...decision(false) }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanDateController.withdrawProposal of the buyer editor': {
    parameters: () => {
      const { planId, changeId } = proposed('buyer editor', SELLER_ITEM, SOON);
      return { planId, changeId };
    },
    outcomes: [NO_CLASS, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanDateController.withdrawProposal of the buyer participant': {
    parameters: () => {
      const { planId, changeId } = proposed('buyer participant', PARTICIPANT_ITEM, SOON);
      return { planId, changeId };
    },
    outcomes: [NO_CLASS, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanDateController.getDates': {
    parameters: () => ({ planId: cast.id(PLAN) }),
    outcomes: [NO_CLASS, 'yes', 'yes', NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  }
};
