import { agree, askToReplan, cast, examplePlan, PLAN, sign } from '../example.ts';
import { NO_CLASS, NOT_ALLOWED, NOT_FOUND, type Rows } from '../model.ts';

const decide = (decision: string, comment: string | null = null) => ({
  planId: cast.id(PLAN),
  decision,
  comment,
  scopeVersion: examplePlan().scopeVersion
});
const plan = () => ({ planId: cast.id(PLAN) });
const NOT_AGREED = 'Error_ReplanNotAgreed';
const NOT_ASKED = 'Error_ReplanNotAsked';

export const rows: Rows = {
  'PlanAgreementController.decideSignOff agree': {
    parameters: () => decide('Agreed'),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanAgreementController.decideSignOff object': {
    parameters: () => decide('Objected', 'Too early'),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanAgreementController.decideSignOff take back what the buyer editor signed': {
    parameters: () => {
      sign('buyer editor');
      return decide('Pending');
    },
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanAgreementController.decideSignOff in an agreed plan': {
    parameters: () => {
      agree();
      return decide('Objected', 'After all');
    },
    outcomes: [
      NO_CLASS,
      NOT_ALLOWED,
      'Error_SignOffNotShared',
      NOT_FOUND,
      'Error_SignOffNotShared',
      'Error_SignOffNotShared',
      NOT_FOUND,
      NOT_FOUND
    ]
  },
  'PlanAgreementController.requestReplan of a shared plan': {
    parameters: () => ({ ...plan(), reason: 'The scope has grown' }),
    outcomes: [NO_CLASS, NOT_ALLOWED, NOT_AGREED, NOT_FOUND, NOT_AGREED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanAgreementController.requestReplan of an agreed plan': {
    parameters: () => {
      agree();
      return { ...plan(), reason: 'The scope has grown' };
    },
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanAgreementController.requestReplan after the buyer asked': {
    parameters: () => {
      agree();
      askToReplan('buyer editor');
      return { ...plan(), reason: 'The scope has grown' };
    },
    outcomes: [NO_CLASS, NOT_ALLOWED, 'Error_ReplanAskedByOther', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanAgreementController.answerReplan asked by the seller': {
    parameters: () => {
      agree();
      askToReplan('seller editor');
      return { ...plan(), consent: true, comment: null };
    },
    outcomes: [NO_CLASS, NOT_ALLOWED, NOT_ASKED, NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanAgreementController.answerReplan asked by the buyer': {
    parameters: () => {
      agree();
      askToReplan('buyer editor');
      return { ...plan(), consent: false, comment: 'Not now' };
    },
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, NOT_ASKED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanAgreementController.answerReplan that nobody asked for': {
    parameters: () => {
      agree();
      return { ...plan(), consent: true, comment: null };
    },
    outcomes: [NO_CLASS, NOT_ALLOWED, NOT_ASKED, NOT_FOUND, NOT_ASKED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanAgreementController.withdrawReplan asked by the buyer': {
    parameters: () => {
      agree();
      askToReplan('buyer editor');
      return plan();
    },
    outcomes: [NO_CLASS, NOT_ALLOWED, NOT_ASKED, NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanAgreementController.withdrawReplan asked by the seller': {
    parameters: () => {
      agree();
      askToReplan('seller editor');
      return plan();
    },
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, NOT_ASKED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanAgreementController.getVersions': {
    parameters: () => {
      agree();
      return plan();
    },
    outcomes: [NO_CLASS, 'yes', 'yes', NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanAgreementController.getVersion the first': {
    parameters: () => {
      agree();
      return { ...plan(), version: 1 };
    },
    outcomes: [NO_CLASS, 'yes', 'yes', NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanAgreementController.getVersion that there is not': {
    parameters: () => ({ ...plan(), version: 7 }),
    outcomes: [NO_CLASS, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND]
  }
};
